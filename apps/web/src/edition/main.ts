import { shallowRef, watch } from 'vue';
import { createWebHashHistory } from 'vue-router';
import { applyHead } from '../apply-head.ts';
import { createParley } from '../create-app.ts';
import { fetchPage } from '../fetch-page.ts';
import { languageOfPrefix } from '../languages.ts';
import { headKey, type PageHead } from '../page-head.ts';
import { keyOf } from '../page-store.ts';
import '../styles/index.css';

/** The app in one file that opens from a disk: addresses stand in the fragment. */
const isFresh = location.hash === '';
const history = createWebHashHistory();
const prefix = document.documentElement.lang.startsWith('zh') ? '/zh' : '';
// The history itself writes an address into the fragment.
if (isFresh) history.replace(prefix === '' ? '/' : prefix);
const { app, router } = await createParley(
  (to) => fetchPage(keyOf(to)),
  history,
  languageOfPrefix(/^\/([a-z]{2})(?:[/?]|$)/.exec(history.location)?.[1]),
);
const head = shallowRef<PageHead>();
app.provide(headKey, head);
watch(head, (page) => page && applyHead(page));
await router.isReady();
document.querySelector('#opening')?.remove();
app.mount('#app');

// A fragment is an address here: a link to a part of the page goes there without becoming one.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const target = link?.getAttribute('href') ?? '';
  if (!target.startsWith('#') || target.startsWith('#/')) return;
  event.preventDefault();
  document.getElementById(target.slice(1))?.scrollIntoView();
});
