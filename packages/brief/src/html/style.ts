/** Style of a brief on screen and paper. Small and constant, so that a policy can name it by its hash. */
export const style = `
:root { color: #1f1f1f; background: #fff; font: 11pt/1.42 "Source Serif 4", Georgia, "Times New Roman", "Songti SC", SimSun, "Noto Serif CJK SC", serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, h4, .label, .quiet, header, footer, thead { font-family: "Source Sans 3", Arial, "Heiti SC", SimHei, "Noto Sans CJK SC", sans-serif; }
h1 { margin: .6rem 0 .2rem; font-size: 1.7rem; line-height: 1.2; }
h2 { margin: 1.3rem 0 .4rem; font-size: 1.15rem; }
h3 { margin: 1rem 0 .3rem; font-size: 1.02rem; }
h2, h3, h4 { break-after: avoid; }
p { margin: 0 0 .35rem; }
ul { margin: 0; padding-inline-start: 1.1rem; }
li { margin-block-end: .3rem; }
a { color: inherit; text-underline-offset: .15em; }
.quote { margin: 0 0 .35rem .6rem; padding-inline-start: .6rem; border-inline-start: 2px solid #999; font-size: .92rem; }
.label, .quiet { font-size: .82rem; line-height: 1.4; color: #4d4d4d; }
.label strong, .quiet strong { color: #1f1f1f; }
header, footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem 1rem; padding-block: .4rem; font-size: .8rem; color: #4d4d4d; }
header { border-block-end: 1px solid #999; }
footer { margin-block-start: 1.5rem; border-block-start: 1px solid #999; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { text-align: start; font-weight: normal; border-block-end: 2px solid #1f1f1f; }
th, td { padding: .45rem .5rem; vertical-align: top; }
td { border-block-end: 1px solid #999; }
td.across { background: #f3f1ec; }
tr { break-inside: avoid; }
sup a { text-decoration: none; }
.notes { font-size: .82rem; color: #4d4d4d; }
:lang(zh) em { font-style: normal; }
@media (max-width: 36rem) { .pair { grid-template-columns: 1fr; } }
@page { size: A4; margin: 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; } }
@media print { :root { font-size: 10pt; } body { max-width: none; margin: 0; padding: 0; } }
`;
