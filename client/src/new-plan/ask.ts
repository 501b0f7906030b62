import { type Disposable, type QuickInput, QuickInputButtons, type QuickPickItem, window } from 'vscode';
import { localize } from '#client/localize.ts';
import { withoutMarks } from '#client/unmarked.ts';
import type { NewPlanStep } from '#protocol/new-plan.ts';

/** The answer to a question; `back`: the question before is asked again; undefined: the user has left. */
export type Reply = { readonly answer: string } | 'back' | undefined;

export interface Asking {
  readonly step: NewPlanStep;
  /** What was answered before, which stands ready. */
  readonly earlier: string | undefined;
  readonly canGoBack: boolean;
  /** Why an answer cannot be; undefined where it can. */
  problemOf(answer: string): Promise<string | undefined>;
}

/** Asks one question: a list to choose from where there are choices, else a line to type in. */
export function ask(asking: Asking): Promise<Reply> {
  return asking.step.choices.length > 0 ? pick(asking) : type(asking);
}

/** Shows an input and waits for what ends it: an answer, the button that leads back, or its being hidden. */
function shown<Input extends QuickInput & { buttons: readonly unknown[] }>(
  input: Input,
  { step, canGoBack }: Asking,
  listen: (end: (reply: Reply) => void) => readonly Disposable[],
): Promise<Reply> {
  input.title = localize('New plan: {0}', step.title);
  input.step = step.number;
  input.totalSteps = step.total;
  input.ignoreFocusOut = true; // a look at another window loses nothing
  input.buttons = canGoBack ? [QuickInputButtons.Back] : [];
  return new Promise<Reply>((resolve) => {
    let reply: Reply;
    const listeners = listen((given) => {
      reply = given;
      input.hide();
    });
    input.onDidHide(() => {
      for (const each of listeners) each.dispose();
      input.dispose();
      resolve(reply);
    });
    input.show();
  });
}

interface Row extends QuickPickItem {
  readonly answer?: string;
}

function pick(asking: Asking): Promise<Reply> {
  const { step, earlier, problemOf } = asking;
  const input = window.createQuickPick<Row>();
  input.placeholder = step.prompt;
  let problem = step.problem;
  let typed = '';
  const isChoice = step.choices.some(({ value }) => value === earlier);
  if (step.isFree && earlier !== undefined && !isChoice) {
    input.value = earlier;
    typed = earlier;
  }
  const refresh = () => {
    input.items = rows(step, typed, problem);
    const wanted = input.items.find(({ answer }) => answer !== undefined && answer === earlier);
    if (wanted && typed === '') input.activeItems = [wanted];
  };
  refresh();
  return shown(input, asking, (end) => [
    input.onDidTriggerButton(() => end('back')),
    input.onDidChangeValue((value) => {
      typed = value;
      problem = undefined;
      refresh();
    }),
    input.onDidAccept(async () => {
      const answer = input.selectedItems[0]?.answer;
      if (answer === undefined) return; // the row of a problem
      input.busy = true;
      const found = await problemOf(answer);
      input.busy = false;
      if (found === undefined) return end({ answer });
      problem = found;
      refresh();
    }),
  ]);
}

/**
 * The rows of a list: what is wrong, the choices that hold the typed words, with or without diacritics, and what is typed itself
 * where it may be an answer. VS Code's own filter knows no diacritics, so each row is always shown; it also puts the rows in front whose
 * label has the typed letters, so what is no choice says what it is behind its label.
 */
function rows({ choices, isFree }: NewPlanStep, typed: string, problem: string | undefined): Row[] {
  const words = withoutMarks(typed).split(/\s+/);
  const holds = (text: string) => words.every((word) => withoutMarks(text).includes(word));
  const found = choices
    .filter(({ label, detail = '' }) => holds(`${label} ${detail}`))
    .map(
      ({ value, label, detail }): Row => ({
        answer: value,
        label,
        ...(detail === undefined ? {} : { description: detail }),
        alwaysShow: true,
      }),
    );
  const wrong: Row[] =
    problem === undefined ? [] : [{ label: '$(warning)', description: problem, alwaysShow: true }];
  const isNamed = found.some(({ label }) => withoutMarks(label) === withoutMarks(typed.trim()));
  const own: Row[] =
    isFree && typed.trim() !== '' && !isNamed
      ? [
          {
            answer: typed,
            label: '$(edit)',
            description: localize('Take “{0}”', typed.trim()),
            alwaysShow: true,
          },
        ]
      : [];
  return [...wrong, ...found, ...own];
}

function type(asking: Asking): Promise<Reply> {
  const { step, earlier, problemOf } = asking;
  const input = window.createInputBox();
  input.prompt = step.prompt;
  input.value = earlier ?? step.value ?? '';
  input.valueSelection = [0, input.value.length];
  if (step.problem !== undefined) input.validationMessage = step.problem;
  let changes = 0;
  return shown(input, asking, (end) => [
    input.onDidTriggerButton(() => end('back')),
    input.onDidChangeValue(async (value) => {
      const change = ++changes;
      const problem = value.trim() === '' ? undefined : await problemOf(value);
      if (change === changes) input.validationMessage = problem ?? '';
    }),
    input.onDidAccept(async () => {
      const answer = input.value;
      const problem = await problemOf(answer);
      if (input.value !== answer) return; // typed on meanwhile
      if (problem === undefined) return end({ answer });
      input.validationMessage = problem;
    }),
  ]);
}
