import { PrimaryButton, DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useRef } from 'react';

interface FileButtonProps {
  text: string;
  primary?: boolean;
  onFile: (file: File) => void;
}

export const workbookFiles = '.xlsx,.xlsm,.xlsb,.xls,.et,.ods';

/** Lets a workbook be chosen; the same file can be chosen again after it was corrected. */
export function FileButton({ text, primary = false, onFile }: FileButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const Button = primary ? PrimaryButton : DefaultButton;
  return (
    <>
      <Button text={text} iconProps={{ iconName: 'OpenFile' }} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={workbookFiles}
        hidden
        aria-label={text}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
