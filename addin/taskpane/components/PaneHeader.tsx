import { ActionButton, IconButton } from 'office-ui-fabric-react/lib/Button';
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
      <IconButton
        iconProps={{ iconName: 'Help' }}
        title={app.help}
        ariaLabel={app.help}
        href="./help/index.html"
        target="_blank"
      />
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
