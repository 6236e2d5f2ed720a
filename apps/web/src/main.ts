import { createHead } from '@unhead/vue/client';
import { createWebHistory } from 'vue-router';
import { createAsk } from './ask.ts';
import { createParley } from './create-app.ts';
import { languageOfPrefix } from './languages.ts';
import './styles/index.css';

const carried = document.querySelector('#page-data')?.textContent;
const { app, router } = await createParley(
  createAsk((address) => fetch(address)),
  createWebHistory(),
  languageOfPrefix(/^\/([a-z]{2})(?:\/|$)/.exec(location.pathname)?.[1]),
  // Written by our own server into this very page.
  carried ? (JSON.parse(carried) as Record<string, unknown>) : undefined,
);
app.use(createHead());
await router.isReady();
app.mount('#app');
