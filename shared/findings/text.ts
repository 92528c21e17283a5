/** A text in every language that the product speaks. */
export interface Text {
  zhCN: string;
  en: string;
}

export type Language = keyof Text;

export function text(zhCN: string, en: string): Text {
  return { zhCN, en };
}
