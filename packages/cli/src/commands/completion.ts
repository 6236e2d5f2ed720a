import { CommandError, type Command } from '../command.ts';

const bash = (
  names: string,
  options: string,
): string => `# bash completion of parley: source <(parley completion bash)
_parley() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names} help" -- "$word"))
    return
  fi
  local options=""
  case "\${COMP_WORDS[1]}" in
${options}
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "$options --help" -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _parley parley`;

const optionsOf = ({ options }: Command): string[] =>
  Object.keys(options).map((name) => `--${name}`);

const scripts: Readonly<Record<string, (commands: readonly Command[]) => string>> = {
  bash: (commands) =>
    bash(
      commands.map(({ name }) => name).join(' '),
      commands
        .map((command) => `    ${command.name}) options="${optionsOf(command).join(' ')}" ;;`)
        .join('\n'),
    ),
  zsh: (commands) =>
    [
      '#compdef parley',
      '# zsh completion of parley: source <(parley completion zsh)',
      '_parley() {',
      '  local -a commands',
      '  commands=(',
      ...commands.map(
        ({ name, summary }) => `    '${name}:${summary.replaceAll("'", String.raw`'\''`)}'`,
      ),
      '  )',
      '  if (( CURRENT == 2 )); then _describe command commands; return; fi',
      '  case "$words[2]" in',
      ...commands.map(
        (command) =>
          `    ${command.name}) _arguments ${optionsOf(command)
            .map((option) => `'${option}[]'`)
            .join(' ')} '--help[]' '*:file:_files' ;;`,
      ),
      '  esac',
      '}',
      'compdef _parley parley',
    ].join('\n'),
  fish: (commands) =>
    [
      '# fish completion of parley: parley completion fish | source',
      ...commands.flatMap((command) => [
        `complete -c parley -n __fish_use_subcommand -a ${command.name} -d '${command.summary.replaceAll("'", String.raw`\'`)}'`,
        ...Object.keys(command.options).map(
          (option) =>
            `complete -c parley -n '__fish_seen_subcommand_from ${command.name}' -l ${option}`,
        ),
      ]),
    ].join('\n'),
};

/** The command that prints the completion of all others. */
export const completionOf = (commands: () => readonly Command[]): Command => ({
  name: 'completion',
  summary: 'completion for your shell',
  requiredArguments: ['SHELL'],
  options: {},
  help: `Prints what your shell completes commands and options from. In bash or zsh:

  source <(parley completion bash)

and in fish: parley completion fish | source

  SHELL             ${Object.keys(scripts).join(', ')}`,
  run: async (given, { print }) => {
    const [shell = ''] = given.positionals;
    const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
    if (script === undefined)
      throw new CommandError(
        `There is no completion for "${shell}". Shells: ${Object.keys(scripts).join(', ')}.`,
      );
    print(script(commands()));
    return 0;
  },
});
