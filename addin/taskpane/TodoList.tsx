import type { CellRef } from '../../shared/workbook/cell-ref';
import type { TodoItem } from '../presenters/todo-list';
import { TodoLine } from './components/TodoLine';
import { useWords } from './components/words-context';
import type { ReturnedNotes } from './returned-notes';
import { monthText } from './submission-months';
import { useStore } from './store';

interface TodoListProps {
  returned: ReturnedNotes;
  items: readonly TodoItem[];
  onReveal: (place: CellRef) => void;
}

/** What the municipal office has returned, note by note at its cell, ticked off as the cells change. */
export function TodoList({ returned, items, onReveal }: TodoListProps): JSX.Element | null {
  const state = useStore(returned);
  const { todo: words, language } = useWords();
  if (!state || items.length === 0) return null;
  const isDone = ({ key, isDone: isSeen }: TodoItem): boolean => isSeen || state.ticked.includes(key);
  const done = items.filter(isDone).length;
  return (
    <section className="todo" aria-label={words.title}>
      <h3>{words.heading(monthText(state.month, language.tag), items.length, done)}</h3>
      <ul>
        {items.map((item) => (
          <TodoLine
            key={item.key}
            item={item}
            isDone={isDone(item)}
            onReveal={onReveal}
            onTick={(isTicked) => returned.tick(item.key, isTicked)}
          />
        ))}
      </ul>
      {done === items.length && <p>{words.allDone}</p>}
    </section>
  );
}
