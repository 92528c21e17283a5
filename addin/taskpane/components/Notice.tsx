import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import type { ReactNode } from 'react';

interface NoticeProps {
  tone: 'good' | 'bad' | 'careful' | 'plain';
  title: string;
  children?: ReactNode;
}

const types = {
  good: MessageBarType.success,
  bad: MessageBarType.error,
  careful: MessageBarType.warning,
  plain: MessageBarType.info,
};

/** A calm sentence about what happened, and below it what to do. */
export function Notice({ tone, title, children }: NoticeProps): JSX.Element {
  return (
    <MessageBar
      messageBarType={types[tone]}
      isMultiline
      className="notice"
      role={tone === 'bad' ? 'alert' : 'status'}
    >
      <strong>{title}</strong>
      {children && <div className="notice-text">{children}</div>}
    </MessageBar>
  );
}
