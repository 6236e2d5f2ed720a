// The reader's theme, before anything is painted: a file of its own, since pages run no inline script.
(() => {
  const name = 'parley.theme';
  const root = document.documentElement;
  const paper = { light: '#fbfaf6', dark: '#14161a' };

  const apply = (theme) => {
    if (!Object.hasOwn(paper, theme ?? '')) {
      delete root.dataset.theme;
      return;
    }
    root.dataset.theme = theme;
    for (const meta of document.querySelectorAll('meta[name=theme-color]'))
      meta.content = paper[theme];
  };
  const show = () => {
    for (const field of document.querySelectorAll('select[name=theme]'))
      field.value = root.dataset.theme ?? '';
  };

  try {
    apply(localStorage.getItem(name));
  } catch {
    // Nothing can be kept on this device: the system's theme it is.
  }
  addEventListener('DOMContentLoaded', show);
  addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || target.name !== 'theme') return;
    apply(target.value);
    try {
      localStorage.setItem(name, target.value);
    } catch {
      // It lasts until the page is left.
    }
  });
  // Another tab of the same reader.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== name) return;
    apply(newValue);
    show();
  });
})();
