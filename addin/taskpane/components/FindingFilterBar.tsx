import { Dropdown, type IDropdownOption } from 'office-ui-fabric-react/lib/Dropdown';
import { SearchBox } from 'office-ui-fabric-react/lib/SearchBox';
import { useMemo, useState } from 'react';
import { filterChoices, isFiltering, noFilter, type FindingFilter } from '../../presenters/finding-filter';
import type { FindingList } from '../../presenters/finding-list';
import { TextAction } from './Action';
import { useWords } from './words-context';

interface FindingFilterBarProps {
  findings: FindingList;
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
}

/** So few need no filter. */
const fewFindings = 8;
const anyKey = ' any';

/** Narrows the list by what is written in the findings, their severity, sheet and pairing. */
export function FindingFilterBar({ findings, filter, onFilter }: FindingFilterBarProps): JSX.Element | null {
  const words = useWords().findings;
  const [isOpen, setOpen] = useState(
    filter.group !== null || filter.sheet !== null || filter.pairing !== null,
  );
  const choices = useMemo(() => filterChoices(findings), [findings]);
  const total = findings.groups.reduce((sum, group) => sum + group.total, 0);
  if (total <= fewFindings && !isFiltering(filter)) return null;
  return (
    <section className="filter-bar" aria-label={words.filter}>
      <div className="filter-line">
        <SearchBox
          className="filter-search"
          placeholder={words.search}
          ariaLabel={words.search}
          value={filter.text}
          onChange={(_, text) => onFilter({ ...filter, text: text ?? '' })}
        />
        <TextAction text={isOpen ? words.fewerFilters : words.moreFilters} onClick={() => setOpen(!isOpen)} />
        {isFiltering(filter) && <TextAction text={words.clearFilter} onClick={() => onFilter(noFilter)} />}
      </div>
      {isOpen && (
        <div className="filter-choices">
          <Choice
            label={words.severity}
            any={words.any}
            selected={filter.group}
            options={choices.groups.map(({ id, title, total: count }) => ({
              key: id,
              text: `${title} ${words.count(count)}`,
            }))}
            onSelect={(key) =>
              onFilter({ ...filter, group: choices.groups.find(({ id }) => id === key)?.id ?? null })
            }
          />
          <Choice
            label={words.sheet}
            any={words.any}
            selected={filter.sheet}
            options={choices.sheets.map((sheet) => ({ key: sheet, text: sheet, title: sheet }))}
            onSelect={(sheet) => onFilter({ ...filter, sheet })}
          />
          <Choice
            label={words.pairing}
            any={words.any}
            selected={filter.pairing}
            options={choices.pairings.map((pairing) => ({ key: pairing, text: pairing, title: pairing }))}
            onSelect={(pairing) => onFilter({ ...filter, pairing })}
          />
        </div>
      )}
    </section>
  );
}

interface ChoiceProps {
  label: string;
  any: string;
  selected: string | null;
  options: IDropdownOption[];
  onSelect: (key: string | null) => void;
}

function Choice({ label, any, selected, options, onSelect }: ChoiceProps): JSX.Element {
  return (
    <Dropdown
      label={label}
      selectedKey={selected ?? anyKey}
      options={[{ key: anyKey, text: any }, ...options]}
      onChange={(_, option) =>
        onSelect(option === undefined || option.key === anyKey ? null : String(option.key))
      }
    />
  );
}
