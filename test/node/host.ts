import t from 'tap'
import { hostName, hostOf } from '../../lib/node/host.js'

void t.test('an outlet has one name, however it is written', (t) => {
  for (const name of ['ostrel.example', 'www.ostrel.example', 'WWW.Ostrel.EXAMPLE', ' ostrel.example\n']) {
    t.equal(hostName(name), 'ostrel.example', JSON.stringify(name))
  }
  t.equal(hostName('Lindal  Echo'), 'lindal echo')
  t.equal(hostName('wwwide.example'), 'wwwide.example')
  t.end()
})

void t.test('a name holds nothing that would break a profile’s rows', (t) => {
  t.equal(hostName('a\tb\nc\rd\0e\u0085f'), 'a b c d e f')
  t.end()
})

void t.test('a record’s outlet is its field host, or else that of its address', (t) => {
  t.equal(hostOf({ host: 'Lindal', url: 'https://ostrel.example/' }, 'url'), 'lindal')
  t.equal(hostOf({ url: 'https://www.Ostrel.example:8080/a/b?c' }, 'url'), 'ostrel.example')
  t.equal(hostOf({ host: '', url: 'https://ostrel.example/' }, 'url'), 'ostrel.example')
  t.equal(hostOf({ host: 7, link: 'https://ostrel.example/' }, 'link'), 'ostrel.example')
  t.end()
})

void t.test('a record without a host and an address that names one has no outlet', (t) => {
  for (const url of [undefined, null, 7, '', 'ostrel', '/a/b', 'mailto:desk@ostrel.example', 'file:///a/b']) {
    t.equal(hostOf({ url }, 'url'), undefined, String(url))
  }
  t.equal(hostOf({ url: 'https://ostrel.example/' }, 'link'), undefined, 'another field')
  t.end()
})

void t.test(
  'a host of which nothing is left is none, as the empty one stands for any outlet',
  { todo: 'bug: hostOf gives "", so that lines without a cue are learned for every outlet' },
  (t) => {
    t.equal(hostOf({ host: ' ' }, 'url'), undefined)
    t.equal(hostOf({ host: 'www.', url: 'https://ostrel.example/' }, 'url'), 'ostrel.example')
    t.end()
  },
)
