import { Input, makeStyles } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useEffect, useRef, useState } from 'react';
import { searchWords } from './searchWords';
import { useDebounced } from './useDebounced';

const useStyles = makeStyles({ field: { flexGrow: 1, flexShrink: 1, minWidth: 0, width: 0 } });

/** Long enough for the next key of a word, short enough not to be noticed. */
const PAUSE = 250;

/** Searches while one types, but never with the letters of a Chinese word that is still being composed. */
export function SearchField(props: {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (words: string) => void;
}) {
  const styles = useStyles();
  const [typed, setTyped] = useState(props.value);
  const composing = useRef(false);
  const search = useDebounced((text: string) => {
    if (!composing.current) props.onSearch(searchWords(text));
  }, PAUSE);
  const { value } = props;
  useEffect(() => {
    setTyped((before) => (searchWords(before) === value ? before : value));
  }, [value]);

  return (
    <Input
      className={styles.field}
      size="small"
      type="search"
      aria-label={props.label}
      placeholder={props.label}
      contentBefore={<Search16Regular aria-hidden />}
      value={typed}
      onChange={(_, data) => {
        setTyped(data.value);
        search(data.value);
      }}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        search(event.currentTarget.value);
      }}
    />
  );
}
