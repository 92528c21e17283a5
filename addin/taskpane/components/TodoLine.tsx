import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { Icon } from 'office-ui-fabric-react/lib/Icon';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import type { TodoItem } from '../../presenters/todo-list';
import { PlaceLink } from './PlaceLink';
import { useWords } from './words-context';

interface TodoLineProps {
  item: TodoItem;
  isDone: boolean;
  onReveal: (place: CellRef) => void;
  onTick: (isTicked: boolean) => void;
}

/** One note of a return: at its cell and ticked by itself, or about no cell and ticked by hand. */
export function TodoLine({ item, isDone, onReveal, onTick }: TodoLineProps): JSX.Element {
  const { todo } = useWords();
  const { at, text, dealt } = item;
  return (
    <li className={isDone ? 'todo-line todo-done' : 'todo-line'}>
      {dealt === 'noCell' ? (
        <>
          <Checkbox label={text} checked={isDone} onChange={(_, isTicked) => onTick(isTicked === true)} />
          {!isDone && <span className="todo-dealt">{todo.dealt[dealt]}</span>}
        </>
      ) : (
        <>
          <Icon iconName={isDone ? 'CheckboxComposite' : 'Checkbox'} className="todo-icon" />
          <span>
            {at && <PlaceLink at={at} onReveal={onReveal} />} {text}{' '}
            <span className="todo-dealt">{todo.dealt[dealt]}</span>
          </span>
        </>
      )}
    </li>
  );
}
