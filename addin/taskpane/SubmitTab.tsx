export function SubmitTab(_: Record<string, unknown>): JSX.Element {
  return <p>…</p>;
}
