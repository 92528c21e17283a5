import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { Nav } from 'office-ui-fabric-react/lib/Nav';

interface DeskNavProps {
  label: string;
  views: readonly { id: string; title: string }[];
  selected: string;
  onSelect: (id: string) => void;
}

/** The views of the municipal desk: a list beside a wide one, one field above a narrow one. */
export function DeskNav({ label, views, selected, onSelect }: DeskNavProps): JSX.Element {
  return (
    <>
      <div className="desk-nav-narrow">
        <Dropdown
          label={label}
          selectedKey={selected}
          options={views.map(({ id, title }) => ({ key: id, text: title }))}
          onChange={(_, option) => option && onSelect(String(option.key))}
        />
      </div>
      <div className="desk-nav-wide">
        <Nav
          ariaLabel={label}
          selectedKey={selected}
          groups={[{ links: views.map(({ id, title }) => ({ key: id, name: title, url: '' })) }]}
          onLinkClick={(event, link) => {
            event?.preventDefault();
            if (link?.key !== undefined) onSelect(link.key);
          }}
        />
      </div>
    </>
  );
}
