/** The command `chaff completion`: prints the script by which a shell asks chaff what a word may become. */
import { type CompletionArgs, type Shell, SHELLS } from './args/completion.js'
import type { Io } from './io.js'

/** Runs the command. */
export function runCompletion({ shell }: CompletionArgs, { env, stdout }: Io): void {
  stdout.write(SCRIPTS[shell ?? shellOf(env['SHELL'] ?? '')])
}

/** The shell at a path, bash when it is none of ours. */
function shellOf(path: string): Shell {
  return SHELLS.find((shell) => path.includes(shell) && shell !== 'bash') ?? 'bash'
}

/** Where nothing is proposed the shell proposes files. Each hands over the words up to the cursor, the program's name first. */
const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# chaff completion bash >> ~/.bashrc
_chaff_complete() {
    local IFS=$'\\n'
    COMPREPLY=($(chaff --get-completions bash "\${COMP_WORDS[@]:0:COMP_CWORD + 1}"))
}
complete -o bashdefault -o default -F _chaff_complete chaff
`,
  zsh: `#compdef chaff
# chaff completion zsh >> ~/.zshrc, below compinit; or > _chaff in a folder of $fpath
_chaff() {
    local -a proposals=("\${(@f)$(chaff --get-completions zsh "\${(@)words[1,CURRENT]}")}")
    if [[ -n "$proposals" ]]; then
        _describe chaff proposals
    else
        _default
    fi
}
if [[ "$funcstack[1]" == _chaff ]]; then
    _chaff "$@"
else
    compdef _chaff chaff
fi
`,
  fish: `# chaff completion fish > ~/.config/fish/completions/chaff.fish
function __chaff_complete
    chaff --get-completions fish (commandline -opc) (commandline -ct)
end
complete -c chaff -a '(__chaff_complete)'
`,
}
