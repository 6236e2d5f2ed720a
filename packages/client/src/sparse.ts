/** The field by which a thing is known, which is always sent. */
type Identity<T> = T extends { id: unknown }
  ? 'id'
  : T extends { version: unknown }
    ? 'version'
    : 'topic';

type Named<T, F> = Extract<keyof T, F>;

/** What is sent whatever the fields: by what a thing is known, and what `expand` asks for. */
type Always<T, Q> = Identity<T> | (Q extends { expand: unknown } ? Named<T, 'expanded'> : never);

/**
 * A thing with the fields that were asked for. A list of fields that is only known at run time says of each
 * that it may be there.
 */
type Only<T, Q, Fields extends readonly unknown[]> = number extends Fields['length']
  ? Pick<T, Named<T, Always<T, Q>>> & Partial<Pick<T, Named<T, Fields[number]>>>
  : Pick<T, Named<T, Fields[number] | Always<T, Q>>>;

/** An answer to a query: with `fields`, its things have these and what they are known by, and nothing else. */
export type Sparse<A, Q> = Q extends { fields: infer Fields extends readonly unknown[] }
  ? A extends { items: (infer T)[] }
    ? Omit<A, 'items'> & { items: Only<T, Q, Fields>[] }
    : Only<A, Q, Fields>
  : A;
