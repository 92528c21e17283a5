import type { Language } from '../../shared/findings/text';

const key = 'qianshou.language';

export function keptLanguage(storage: Storage): Language {
  return storage.getItem(key) === 'en' ? 'en' : 'zhCN';
}

/** The language that was chosen here before, else that of Office. */
export function chosenLanguage(storage: Storage, displayLanguage: string): Language {
  if (storage.getItem(key) !== null) return keptLanguage(storage);
  return /^en\b/i.test(displayLanguage) ? 'en' : 'zhCN';
}

export function keepLanguage(storage: Storage, language: Language): void {
  storage.setItem(key, language);
}
