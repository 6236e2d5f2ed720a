import autocannon from 'autocannon';
import type { Figure } from '../figure.ts';
import { startServer } from '../load/started.ts';
import { serviceMain } from '../places.ts';
import type { Run } from '../run.ts';

const group = 'Latency at a fixed load of 1,000 requests a second';

/**
 * How long answers take while requests come in at a fixed rate, whether or not earlier ones have
 * been answered; late starts count (autocannon corrects for coordinated omission).
 */
export const latency = async ({ seconds }: Run): Promise<Figure[]> => {
  const service = await startServer([process.execPath, serviceMain], {
    PORT: '0',
    LOG_LEVEL: 'error',
  });
  const reads = {
    'one provision': '/v1/provisions/us-2025.ii.2.1',
    'a list of 30': '/v1/provisions?limit=30',
    'a comparison of one topic': '/v1/comparisons?plans=us-2025,cn-2025&topic=energy-grid',
  };
  try {
    const figures: Figure[] = [];
    for (const [name, address] of Object.entries(reads)) {
      const { latency: times } = await autocannon({
        url: service.origin + address,
        connections: 20,
        overallRate: 1000,
        duration: Math.max(5, seconds * 5),
      });
      figures.push(
        { group, what: `${name}, median`, value: times.p50, unit: 'ms' },
        { group, what: `${name}, 99th percentile`, value: times.p99, unit: 'ms' },
      );
    }
    return figures;
  } finally {
    await service.stop();
  }
};
