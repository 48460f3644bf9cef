import t from 'tap'
import { ENGLISH, FOREIGN, FUNCTION_WORDS } from '../../../lib/engine/model/function-words.js'
import { tokenise } from '../../../lib/engine/normalise.js'

void t.test('function words are written as the normaliser writes them, or no text would hold them', (t) => {
  const lost = [...FUNCTION_WORDS, ...FOREIGN].filter((word) => tokenise(word).join(' ') !== word)
  t.strictSame(lost, [])
  t.end()
})

void t.test('running text of each language has many of them, a menu none', (t) => {
  const share = (text: string): number => {
    const tokens = tokenise(text)
    return tokens.filter((token) => FUNCTION_WORDS.has(token)).length / tokens.length
  }
  for (const text of [
    'The hens of the miller were not in the mill when he came by with his cart.',
    'Die Hühner des Müllers waren nicht in der Mühle, als er mit dem Karren kam.',
    'Les poules du meunier ne sont pas dans le moulin quand il passe avec une charrette.',
    'Las gallinas no están en el molino, pero el molinero pasa con un carro por la calle.',
    'Le galline del mugnaio non sono nel mulino e il carro passa per la strada.',
    'As galinhas não foi ao moinho, e o moleiro passa com um carro na rua.',
    'De kippen van de molenaar zijn niet in de molen en hij komt met een kar voorbij.',
    'Kury nie są w młynie i to jest jak co roku.',
    'Курицы не были в мельнице, и это не то, что он из села по дороге нёс.',
    'Tavuk ve bir at için bu yol çok uzun olarak daha da zor gibi.',
    'لم يكن الدجاج في المطحنة بعد ان جاء من المدينة على عربته التي كان يملكها.',
    'मुर्गियाँ चक्की में नहीं थीं और वह गाँव से गाड़ी पर आया।',
    '鶏は水車小屋の中にいなかったと、粉屋の男が村で語った。',
  ]) {
    t.ok(share(text) >= 0.3, `${String(share(text))}: ${text}`)
  }
  // A character is half a word.
  for (const text of [
    '磨坊主的鸡不在磨坊里，他和马在村里的路上也没有看到。',
    '그는 닭을 물레방아에 두는 것은 어렵다고 말했다.',
  ]) {
    t.ok(share(text) >= 0.15, `${String(share(text))}: ${text}`)
  }
  t.equal(share('News Sport Culture Weather Mühle Archive'), 0)
  t.end()
})

void t.test('those of English are some of them', (t) => {
  t.ok([...ENGLISH].every((word) => FUNCTION_WORDS.has(word)))
  t.notOk(ENGLISH.has('der'))
  t.end()
})

void t.test('a text in another language has fewer of them than it has words of that language, or next to none', (t) => {
  const isSpoken = (text: string): boolean => {
    const tokens = tokenise(text)
    const spoken = tokens.filter((token) => FUNCTION_WORDS.has(token)).length
    return spoken >= 0.05 * tokens.length && spoken > 2 * tokens.filter((token) => FOREIGN.has(token)).length
  }
  for (const text of [
    'Slepice mlynáře nebyly ve mlýně, když přijel s vozem. Řekl, že je to jako každý rok a že se na ně podívá, až bude mít čas.',
    'Sliepky mlynára neboli v mlyne, keď prišiel s vozom. Povedal, že je to ako každý rok a že sa na ne pozrie.',
    'Kokoši mlinara nisu bile u mlinu kada je došao s kolima. Rekao je da je to kao svake godine i da će ih pogledati.',
    'Mlinarjeve kokoši niso bile v mlinu, ko je prišel z vozom. Rekel je, da je to kot vsako leto in da jih bo pogledal.',
    'Mjölnarens höns var inte i kvarnen när han kom med sin vagn. Han sade att det är som varje år.',
    'Møllerens høns var ikke i møllen, da han kom med sin vogn. Han sagde, at det er som hvert år.',
    'Găinile morarului nu erau în moară când a venit cu căruța. El a spus că este ca în fiecare an și că se va uita la ele.',
    'A molnár tyúkjai nem voltak a malomban, amikor megjött a szekérrel. Azt mondta, hogy ez minden évben így van, és hogy megnézi őket.',
    'Myllärin kanat eivät olleet myllyssä, kun hän tuli kärryineen. Hän sanoi, että se on niin joka vuosi.',
    'Кури мельника не були в млині, коли він приїхав із возом. Він сказав, що це як щороку.',
    'Кокошките на мелничаря не бяха в мелницата, когато той дойде с каруцата. Той каза, че това е като всяка година и че ще ги види.',
    'Кокошке млинара нису биле у млину када је дошао са колима. Рекао је да је то као сваке године.',
    'مرغ‌های آسیابان وقتی که او با گاری آمد در آسیاب نبودند. او گفت که این مانند هر سال است.',
    'جب وہ گاڑی لے کر آیا تو چکی والے کی مرغیاں چکی میں نہیں تھیں۔ اس نے کہا کہ یہ ہر سال کی طرح ہے۔',
    'गाडी घेऊन तो आला तेव्हा गिरणीवाल्याच्या कोंबड्या गिरणीत नव्हत्या. तो म्हणाला की हे दरवर्षीसारखेच आहे आणि वेळ मिळाल्यावर तो त्यांना पाहील आणि जाईल.',
    'Dəyirmançının toyuqları o arabası ilə gələndə dəyirmanda deyildi. O dedi ki, bu hər il belədir və vaxtı olanda onlara baxacaq.',
    'Ayam milik tukang giling itu tidak ada di kincir ketika ia datang dengan gerobaknya.',
    'Đàn gà của người thợ xay không có trong cối xay khi ông đến với chiếc xe.',
    'Pulat e mullisit nuk ishin në mulli kur ai erdhi me qerren e tij. Ai tha se kjo është si çdo vit.',
    'Οι κότες του μυλωνά δεν ήταν στον μύλο όταν ήρθε με το κάρο.',
  ]) {
    t.notOk(isSpoken(text), text)
  }
  t.end()
})
