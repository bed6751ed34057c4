import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { Overview } from '../engine/paneEngine';
import { useTexts } from '../texts/useTexts';
import { EmptyState } from './EmptyState';
import { sheetToName } from './sheetToName';

/** No sheet is a list of households: says so, and leads to where a person can say what the columns are. */
export function NoListFound({ overview }: { readonly overview: Overview }): ReactNode {
  const { actions } = usePane();
  const { shell } = useTexts();
  const sheet = sheetToName(overview.sheets);
  return (
    <EmptyState title={shell.overview.noList} text={shell.overview.noHouseholds}>
      {sheet !== undefined && (
        <Button
          appearance="primary"
          onClick={() => {
            actions.openPage({ id: 'mapping', sheet });
          }}
        >
          {shell.overview.nameColumns}
        </Button>
      )}
    </EmptyState>
  );
}
