/**
 * What JavaScript's own containers do with their elements, as ECMA-262 defines them.
 */

/** Callbacks of containers: which of their parameters receive an element of the receiver. -1: the receiver itself, settled. */
export const COLLECTION_CALLBACKS: ReadonlyMap<string, { readonly elementParameter: readonly number[] }> = new Map<string, { readonly elementParameter: readonly number[] }>([
  ...each(['map', 'flatMap', 'filter', 'forEach', 'find', 'findLast', 'some', 'every'], { elementParameter: [0] }),
  ...each(['reduce', 'reduceRight'], { elementParameter: [1] }),
  ['sort', { elementParameter: [0, 1] }],
  ['then', { elementParameter: [0, -1] }],
]);

export type ContainerResult = 'same' | 'number' | 'element' | 'text' | 'mapped' | 'reduced' | 'settled';

/**
 * What a container method's result is.
 * number: a count or an index · same: the receiver's elements · element: one of them · text: their text · mapped, reduced, settled: what the callback returns
 */
export const CONTAINER_METHODS: ReadonlyMap<string, ContainerResult> = new Map<string, ContainerResult>([
  ...each<ContainerResult>(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'flat', 'concat', 'splice', 'toSpliced', 'with', 'fill', 'values', 'entries', 'keys', 'catch', 'finally'], 'same'),
  ...each<ContainerResult>(['find', 'findLast', 'at', 'pop', 'shift', 'get'], 'element'),
  ...each<ContainerResult>(['map', 'flatMap'], 'mapped'),
  ...each<ContainerResult>(['reduce', 'reduceRight'], 'reduced'),
  ...each<ContainerResult>(['push', 'unshift', 'findIndex', 'findLastIndex', 'indexOf', 'lastIndexOf'], 'number'),
  ['join', 'text'],
  ['then', 'settled'],
]);

function each<T>(names: readonly string[], value: T): [string, T][] {
  return names.map((name) => [name, value]);
}
