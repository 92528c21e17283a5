import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import type { ReactNode } from 'react';
import { useWords } from './words-context';

export type TabId = 'findings' | 'score' | 'understood' | 'submit' | 'municipal';

interface PaneTabsProps {
  tabs: readonly { id: TabId; count?: number }[];
  selected: TabId;
  onSelect: (tab: TabId) => void;
  children: ReactNode;
}

/** The tabs of the pane and the panel of the one that is selected. */
export function PaneTabs({ tabs, selected, onSelect, children }: PaneTabsProps): JSX.Element {
  const words = useWords().tabs;
  return (
    <>
      <Pivot
        aria-label={words.label}
        className="tabs"
        selectedKey={selected}
        headersOnly
        getTabId={tabId}
        onLinkClick={(item) => {
          const tab = tabs.find(({ id }) => id === item?.props.itemKey);
          if (tab) onSelect(tab.id);
        }}
      >
        {tabs.map(({ id, count }) => (
          <PivotItem
            key={id}
            itemKey={id}
            headerText={words[id]}
            {...(count === undefined ? {} : { itemCount: count })}
          />
        ))}
      </Pivot>
      <div role="tabpanel" className="tab-panel" aria-labelledby={tabId(selected)} tabIndex={-1}>
        {children}
      </div>
    </>
  );
}

function tabId(key: string): string {
  return `tab-${key}`;
}
