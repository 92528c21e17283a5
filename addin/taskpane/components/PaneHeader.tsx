import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import type { ReactNode } from 'react';
import { useWords } from './words-context';

interface PaneHeaderProps {
  onSwitchLanguage: () => void;
  children?: ReactNode;
}

export function PaneHeader({ onSwitchLanguage, children }: PaneHeaderProps): JSX.Element {
  const { app, language } = useWords();
  return (
    <header className="pane-header">
      <h1 className="pane-name">
        {app.name} <span className="pane-purpose">{app.purpose}</span>
      </h1>
      {children}
      <ActionButton
        className="language-button"
        iconProps={{ iconName: 'LocaleLanguage' }}
        text={language.switchTo}
        lang={language.tag === 'en' ? 'zh-CN' : 'en'}
        onClick={onSwitchLanguage}
      />
    </header>
  );
}
