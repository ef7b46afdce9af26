/** Calculator, and what stands behind its answers: both stay out of every first load. */
export async function loadEngine() {
  const [{ assess }, { clauseOf, regionOf }] = await Promise.all([
    import('@/lib'),
    import('@/lib/describe'),
  ]);
  return { assess, clauseOf, regionOf };
}

export type Engine = Awaited<ReturnType<typeof loadEngine>>;
