import { useState } from 'react';
import { usePane } from '../app/paneContext';
import type { Overview, SheetOverview } from '../engine/paneEngine';
import { NarrowSelect } from '../look/NarrowSelect';
import { NotCheckedYet } from '../look/NotCheckedYet';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { SheetMapping } from './SheetMapping';
import { DATA_LANGUAGE } from '../look/dataLanguage';

/** How the columns of a sheet were understood, to be confirmed or corrected. */
export function MappingView({ sheet }: { readonly sheet?: string }) {
  const texts = useTexts().mapping;
  const { overview, generation } = usePane().state;
  if (overview === undefined) return <NotCheckedYet texts={texts} />;
  return (
    <Mapping
      key={sheet}
      overview={overview}
      generation={generation}
      {...(sheet === undefined ? {} : { sheet })}
    />
  );
}

function Mapping(props: {
  readonly overview: Overview;
  readonly generation: number;
  readonly sheet?: string;
}) {
  const text = useTextStyles();
  const texts = useTexts().mapping;
  const sheets = sheetsToMap(props.overview);
  const [name, setName] = useState(props.sheet);
  const sheet = sheets.find((each) => each.name === name) ?? sheets[0];
  return (
    <div className={text.page}>
      <p className={text.paragraph}>{texts.intro}</p>
      <NarrowSelect
        label={texts.sheet}
        value={sheet?.name ?? ''}
        onChoose={(value) => {
          setName(value);
        }}
      >
        {sheets.map((each) => (
          <option
            key={each.name}
            value={each.name}
            lang={DATA_LANGUAGE}
          >{`${each.name}（${each.roleLabel}）`}</option>
        ))}
      </NarrowSelect>
      {sheet !== undefined && (
        <SheetMapping key={`${sheet.name} ${props.generation}`} sheet={sheet} />
      )}
    </div>
  );
}

/** Sheets with something to recognise, lists of households first. */
function sheetsToMap({ sheets }: Overview): readonly SheetOverview[] {
  const some = sheets.filter(({ role }) => role !== 'generated');
  return [
    ...some.filter(({ columns }) => columns.length > 0),
    ...some.filter(({ columns }) => columns.length === 0),
  ];
}
