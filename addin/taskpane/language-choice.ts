import type { Language } from '../../shared/findings/text';

const key = 'qianshou.language';

export function keptLanguage(storage: Storage): Language {
  return storage.getItem(key) === 'en' ? 'en' : 'zhCN';
}

export function keepLanguage(storage: Storage, language: Language): void {
  storage.setItem(key, language);
}
