import { expect, test } from 'vitest';
import { fuzz } from '../fuzz/fuzz.ts';
import { dataset } from './real-app.ts';
import { startService } from './start-service.ts';

test('two thousand requests, valid, wrong and hostile, are answered as the contract says', async () => {
  const service = await startService(dataset);
  try {
    const seed = Math.trunc(Math.random() * 1_000_000);
    const { requests, statuses, failures } = await fuzz(
      { origin: service.origin, pid: service.child.pid ?? 0 },
      dataset,
      { runs: 2000, seed },
    );
    expect(failures, `seed ${seed}`).toEqual([]);
    expect(requests).toBeGreaterThanOrEqual(2000);
    // A run that reaches nothing would find nothing.
    expect(statuses['200']).toBeGreaterThan(400);
    expect(statuses['400']).toBeGreaterThan(200);
    expect(service.child.exitCode).toBeNull();
  } finally {
    await service.stop();
  }
});
