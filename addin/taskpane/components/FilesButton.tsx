import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useRef } from 'react';
import { workbookFiles } from './FileButton';

interface FilesButtonProps {
  text: string;
  onFiles: (files: readonly File[]) => void;
}

/** Lets many workbooks be chosen at once. */
export function FilesButton({ text, onFiles }: FilesButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <PrimaryButton
        text={text}
        iconProps={{ iconName: 'OpenFile' }}
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        accept={workbookFiles}
        multiple
        hidden
        aria-label={text}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
