/** Looks the words of a paragraph up by the hashes that they come with, without making a string of any. */
import { hashText } from './hash.js'
import type { Tokens } from './tokens.js'

const MIN_SLOTS = 256

/** Numbers for words: open addressing by the words' hashes, at most half full. */
export class WordTable {
  readonly #words: string[] = []
  readonly #numbers: number[] = []
  /** By slot: the place of its word in the list, plus one; 0 when it is free. */
  #places = new Uint32Array(MIN_SLOTS)
  #hashes = new Int32Array(MIN_SLOTS)

  /** A table in which all of these words have the number 1. */
  static of(words: readonly string[]): WordTable {
    const table = new WordTable()
    for (const word of words) table.set(word, 1)
    return table
  }

  /** The number of a word; 0 when it has none. */
  get(word: string): number {
    const place = this.#places[this.#slotOf(word, hashText(word))]!
    return place === 0 ? 0 : this.#numbers[place - 1]!
  }

  /** Gives a word a number, from 1. */
  set(word: string, number: number): void {
    const hash = hashText(word)
    const slot = this.#slotOf(word, hash)
    const place = this.#places[slot]!
    if (place > 0) this.#numbers[place - 1] = number
    else {
      this.#numbers.push(number)
      this.#places[slot] = this.#words.push(word)
      this.#hashes[slot] = hash
      if (2 * this.#words.length > this.#places.length) this.#grow()
    }
  }

  #grow(): void {
    const places = this.#places
    const hashes = this.#hashes
    const mask = 2 * places.length - 1
    this.#places = new Uint32Array(2 * places.length)
    this.#hashes = new Int32Array(2 * places.length)
    for (const [i, place] of places.entries()) {
      if (place === 0) continue
      let slot = hashes[i]! & mask
      while (this.#places[slot]! > 0) slot = (slot + 1) & mask
      this.#places[slot] = place
      this.#hashes[slot] = hashes[i]!
    }
  }

  /** The slot of a word, or the free one where it would be. */
  #slotOf(word: string, hash: number): number {
    const mask = this.#places.length - 1
    let slot = hash & mask
    while (this.#places[slot]! > 0 && this.#words[this.#places[slot]! - 1] !== word) slot = (slot + 1) & mask
    return slot
  }

  /** The number of token `i`; 0 when it has none. */
  find(tokens: Tokens, i: number): number {
    const hash = tokens.hashes[i]!
    const mask = this.#places.length - 1
    let slot = hash & mask
    for (let place = this.#places[slot]!; place > 0; place = this.#places[slot]!) {
      if (this.#hashes[slot] === hash && tokens.is(i, this.#words[place - 1]!)) return this.#numbers[place - 1]!
      slot = (slot + 1) & mask
    }
    return 0
  }

  /** The number of a word that consists of the first units of token `i`, so many, whose hash is `hash`; 0 when it has none. */
  findStart(tokens: Tokens, i: number, length: number, hash: number): number {
    const mask = this.#places.length - 1
    let slot = hash & mask
    for (let place = this.#places[slot]!; place > 0; place = this.#places[slot]!) {
      const word = this.#words[place - 1]!
      if (this.#hashes[slot] === hash && word.length === length && tokens.beginsWith(i, word)) {
        return this.#numbers[place - 1]!
      }
      slot = (slot + 1) & mask
    }
    return 0
  }
}
