import { createContext, useContext } from 'react';
import { zhCN } from '../../words/zh-CN';
import type { Words } from '../../words/words';

const WordsContext = createContext<Words>(zhCN);

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  return useContext(WordsContext);
}
