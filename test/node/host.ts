import t from 'tap'
import { hostName, hostOf } from '../../lib/node/host.js'

void t.test('an outlet goes by one name, however it is written', (t) => {
  t.equal(hostName('ostrel.example'), 'ostrel.example')
  t.equal(hostName(' WWW.Ostrel.Example\n'), 'ostrel.example')
  t.equal(hostName('www.www.example'), 'www.example', 'only the first "www." is no part of the name')
  t.equal(hostName('ostrel-courier'), 'ostrel-courier', 'a folder’s name is one too')
  t.equal(hostName('Ostrel\tCourier \r\n Online'), 'ostrel courier online', 'a name stands in one field of a line')
  t.end()
})

void t.test('a record tells its outlet by its host, or by its address', (t) => {
  t.equal(hostOf({ host: 'www.Ostrel.example', url: 'https://other.example/' }, 'url'), 'ostrel.example')
  t.equal(hostOf({ url: 'https://www.ostrel.example:8080/a?b#c' }, 'url'), 'ostrel.example')
  t.equal(hostOf({ link: 'http://user@OSTREL.example/a' }, 'link'), 'ostrel.example')
  t.equal(hostOf({ host: '', url: 'https://ostrel.example/' }, 'url'), 'ostrel.example', 'an empty host is none')
  t.equal(hostOf({ meta: { url: 'https://ostrel.example/' } }, 'meta.url'), 'ostrel.example')
  t.equal(hostOf({ host: 7, url: 'https://ostrel.example/' }, 'url'), 'ostrel.example')
  t.end()
})

void t.test('a record without either tells none', (t) => {
  for (const record of [
    {},
    { url: 'https://a.example/' },
    { link: 7 },
    { link: '/story' },
    { link: 'mailto:a@b.example' },
  ]) {
    t.equal(hostOf(record, 'link'), undefined, JSON.stringify(record))
  }
  t.end()
})
