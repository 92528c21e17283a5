import { DefaultAction } from './components/Action';
import { useWords } from './components/words-context';
import { HostRefusalNotice } from './HostRefusalNotice';
import { useStore } from './store';
import type { TemplateSession } from './template-session';

interface TemplateMakerProps {
  template: TemplateSession;
  /** Into the open workbook; else as a file. */
  isInserted: boolean;
}

/** The standard forms at one click; sheets that are there stay as they are. */
export function TemplateMaker({ template, isInserted }: TemplateMakerProps): JSX.Element {
  const { template: words } = useWords();
  const state = useStore(template);
  const make = (): void => void template.make();
  const said = (): string => {
    if (state.kind === 'inserted') return words.inserted(state.sheets.join('、'));
    return state.kind === 'saved' ? words.saved(state.fileName) : '';
  };
  return (
    <section className="template-maker">
      <h3>{words.title}</h3>
      <p className="quiet">{isInserted ? words.hintInserted : words.hintSaved}</p>
      {state.kind === 'refused' ? (
        <HostRefusalNotice title={words.notMade} refusal={state.refusal} onRetry={make} />
      ) : (
        <DefaultAction
          text={isInserted ? words.insert : words.save}
          disabled={state.kind === 'making'}
          onClick={make}
        />
      )}
      <output className="quiet">{said()}</output>
    </section>
  );
}
