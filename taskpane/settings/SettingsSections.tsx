import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { Section } from '../look/Section';
import { useTexts } from '../texts/useTexts';
import { useForm } from './formContext';
import { LineOfForm } from './LineOfForm';
import { ProfileChoice } from './ProfileChoice';
import { ProfileFilePanel } from './ProfileFilePanel';
import { RuleWords } from './RuleWords';
import { ImportantFields, SheetsToCheck } from './Ticks';
import { VillagesEditor } from './VillagesEditor';

const useStyles = makeStyles({
  today: { alignSelf: 'flex-start' },
});

/** All settings, what is changed most often first. */
export function SettingsSections() {
  const { sections } = useTexts().settings;
  return (
    <>
      <ProfileSection />
      <CheckSection />
      <DatesSection />
      <RolesSection />
      <Section title={sections.villages}>
        <VillagesEditor />
      </Section>
      <Section title={sections.important}>
        <ImportantFields />
      </Section>
      <Section title={sections.rules}>
        <RuleWords />
      </Section>
      <Section title={sections.file}>
        <ProfileFilePanel />
      </Section>
    </>
  );
}

function CheckSection() {
  const styles = useStyles();
  const texts = useTexts().settings;
  const { form, choices, change } = useForm();
  const { base } = choices;
  return (
    <Section title={texts.sections.check}>
      <LineOfForm line="day" builtIn={texts.today} hint={texts.hints.day} />
      {form.lines.day !== '' && (
        <Button
          className={styles.today}
          size="small"
          onClick={() => {
            change({ lines: { ...form.lines, day: '' } });
          }}
        >
          {texts.today}
        </Button>
      )}
      <LineOfForm
        line="expectedHouseholds"
        builtIn={base.expectedHouseholds?.toString()}
        disabled={form.householdsUnknown}
      />
      <Checkbox
        label={texts.householdsUnknown}
        checked={form.householdsUnknown}
        onChange={(_, { checked }) => {
          change({ householdsUnknown: checked === true });
        }}
      />
      <SheetsToCheck />
      <LineOfForm line="person" hint={texts.hints.person} />
    </Section>
  );
}

function ProfileSection() {
  const { sections } = useTexts().settings;
  const { base } = useForm().choices;
  return (
    <Section title={sections.profile}>
      <ProfileChoice />
      <LineOfForm line="title" builtIn={base.title} />
      <LineOfForm line="basis" builtIn={base.basis} />
    </Section>
  );
}

function DatesSection() {
  const { sections, hints } = useTexts().settings;
  const { base } = useForm().choices;
  return (
    <Section title={sections.dates}>
      <LineOfForm line="appraisalCutOff" builtIn={String(base.appraisalCutOff)} />
      <LineOfForm line="workFrom" builtIn={base.workFrom} hint={hints.dates} />
      <LineOfForm line="workUntil" builtIn={base.workUntil} />
      <LineOfForm line="completionDeadline" builtIn={base.completionDeadline} />
    </Section>
  );
}

function RolesSection() {
  const { sections } = useTexts().settings;
  const { roles } = useForm().choices.base;
  return (
    <Section title={sections.roles}>
      <LineOfForm line="siteVisitOfficer" builtIn={roles.siteVisitOfficer} />
      <LineOfForm line="enteredBy" builtIn={roles.enteredBy} />
      <LineOfForm line="responsible" builtIn={roles.responsible} />
    </Section>
  );
}
