export function MunicipalTab(_: Record<string, unknown>): JSX.Element {
  return <p>…</p>;
}
