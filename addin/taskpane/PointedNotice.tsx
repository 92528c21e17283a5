import { DefaultAction } from './components/Action';
import { Notice } from './components/Notice';
import { placeText } from './components/place-text';
import { useWords } from './components/words-context';
import type { CellPointer } from './cell-pointer';
import { HostRefusalNotice } from './HostRefusalNotice';
import { useStore } from './store';

/** Why a cell that was chosen is not to be seen, and how it can be; it stays in sight at the pane's foot. */
export function PointedNotice({ pointer }: { pointer: CellPointer }): JSX.Element {
  const { host, findings, language } = useWords();
  const pointed = useStore(pointer);
  switch (pointed.kind) {
    case 'nothing':
      return <output className="only-heard" />;
    case 'shown':
      return <output className="only-heard">{findings.shown(placeText(pointed.place))}</output>;
    case 'hidden': {
      const { place, by } = pointed;
      const separator = language.tag === 'en' ? ', ' : '、';
      const parts = by.map((one) => host.hiddenPart[one]).join(separator);
      return (
        <div className="pane-foot">
          <Notice tone="careful" title={host.hidden(placeText(place), parts)}>
            <div className="buttons">
              <DefaultAction text={host.unhide} onClick={() => void pointer.reveal({ ...place }, true)} />
              <DefaultAction text={host.close} onClick={() => pointer.forget()} />
            </div>
          </Notice>
        </div>
      );
    }
    case 'refused': {
      const { place, refusal } = pointed;
      return (
        <div className="pane-foot">
          <HostRefusalNotice
            title={host.notShown(placeText(place))}
            refusal={refusal}
            onRetry={() => void pointer.reveal({ ...place })}
            onClose={() => pointer.forget()}
          />
        </div>
      );
    }
  }
}
