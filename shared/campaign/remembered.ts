const mostRemembered = 20_000;

/** The same question answered once: workbooks repeat their names and headers in every row and sheet. */
export function remembered<V extends object | string | null>(
  answer: (written: string) => V,
): (written: string) => V {
  const answers = new Map<string, V>();
  return (written) => {
    let known = answers.get(written);
    if (known === undefined) {
      known = answer(written);
      if (answers.size >= mostRemembered) answers.clear();
      answers.set(written, known);
    }
    return known;
  };
}
