/** Transcripts of a console in Markdown, made anew from what the commands in them print. */

/** Gives what a command prints. */
export type Shell = (command: string) => Promise<string>

/** A text with the output below each `$ command` of its `console` blocks replaced by what the command prints now. */
export async function retell(markdown: string, shell: Shell): Promise<string> {
  const told: string[] = []
  let isConsole = false
  let isOutput = false
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) {
      isConsole = line === '```console'
      isOutput = false
    }
    const command = isConsole && line.startsWith('$ ') ? line.slice(2) : undefined
    isOutput = isConsole && (isOutput || command !== undefined)
    if (!isOutput || command !== undefined) told.push(line)
    if (command !== undefined) told.push(...shown(await shell(command)))
  }
  return told.join('\n')
}

/** The lines of an output, without spaces at their ends, which editors take away. */
function shown(output: string): string[] {
  const lines = output.split('\n').map((line) => line.trimEnd())
  if (lines.at(-1) === '') lines.pop()
  return lines
}
