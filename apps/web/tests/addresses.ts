import { blindToken } from '@parley/queries/comparison';
import type { PageName } from '../src/routes.ts';

/** One address for each kind of page; a kind without one fails to compile. */
export const addresses: Record<PageName | 'missing', string> = {
  home: '',
  set: '/sets/us-cn',
  compare: '/compare/us-2025/cn-2025/health',
  // Seed 0: the two plans of 2025.
  blind: `/blind/${blindToken(['us-2025', 'cn-2025'], 0)}/health`,
  pack: '/pack',
  topics: '/topics',
  topic: '/topics/export-controls',
  plans: '/plans',
  plan: '/plans/us-2025',
  provision: '/provisions/cn-2025.7.3',
  correct: '/correct/provision/us-2025.ii.2.3',
  cooperation: '/cooperation',
  area: '/cooperation/public-health-data',
  actors: '/actors',
  actor: '/actors/caisi',
  timeline: '/timeline',
  event: '/events/bis-entity-list-2025-03',
  relation: '/relations/multilateral-governance.participants',
  silence: '/silences/us-2025.energy-grid.water',
  search: '/search?q=energy',
  draft: '/draft',
  venues: '/venues',
  sources: '/sources',
  changes: '/changes',
  developers: '/developers',
  contribute: '/contribute',
  method: '/method',
  official: '/official-words',
  offline: '/offline',
  problem: '/problems/invalid-cursor',
  missing: '/nothing/here',
};
