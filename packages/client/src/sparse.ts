/** The field by which a thing is known, which is always sent. */
type Identity<T> = T extends { id: unknown }
  ? 'id'
  : T extends { version: unknown }
    ? 'version'
    : 'topic';

type Named<T, F> = Extract<keyof T, F>;

/**
 * A thing with the fields that were asked for. A list of fields that is only known at run time says of each
 * that it may be there.
 */
type Only<T, Fields extends readonly unknown[]> = number extends Fields['length']
  ? Pick<T, Named<T, Identity<T>>> & Partial<Pick<T, Named<T, Fields[number]>>>
  : Pick<T, Named<T, Fields[number] | Identity<T>>>;

/** An answer to a query: with `fields`, its things have these and what they are known by, and nothing else. */
export type Sparse<A, Q> = Q extends { fields: infer Fields extends readonly unknown[] }
  ? A extends { items: (infer T)[] }
    ? Omit<A, 'items'> & { items: Only<T, Fields>[] }
    : Only<A, Fields>
  : A;
