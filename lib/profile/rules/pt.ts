import type { RuleRow } from '../../engine/rules.js'

/** Newspapers of Portugal and Brazil. */
export const pt: readonly RuleRow[] = [
  {
    id: 'pt.paywall.already-subscriber-login',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ se? você? já é|és|sou um|uma? nosso|nossa? assinante|subscritor|cadastrado|registado ... (faça login|faça seu login|faça o login|faça o seu login|inicie sessão|iniciar sessão|entre|entrar|aceda|login|clique aqui)',
    hit: 'Já é assinante? Faça login',
    miss: '«Já é assinante do clube desde menino», conta a irmã de Nuno Barradas, o guarda-redes.',
  },
  {
    id: 'pt.paywall.already-subscriber',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ você? já é|és um|uma? nosso|nossa? assinante|subscritor (digital|premium|do _ da _|do _ de _|do _ do _|da _ da _|da _ de _|da _ do _)? <?> $',
    max: 10,
    hit: 'Já é assinante do Correio da Ribeira?',
    miss: '«Já é assinante do passe anual?», perguntava a funcionária da estação a quem chegava à fila.',
  },
  {
    id: 'pt.paywall.article-exclusive',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ este|esta artigo|conteúdo|matéria|reportagem|notícia|texto|vídeo (é|é um conteúdo|é uma matéria|está)? (exclusivo|exclusiva|exclusivamente|reservado|reservada|restrito|restrita|disponível apenas|disponível só|disponível exclusivamente|apenas|só) (para|a|aos|dos) (os|nossos|os nossos)? (assinantes|subscritores|registados|cadastrados) (premium|digitais|registados)? $',
    hit: 'Este conteúdo é exclusivo para assinantes',
    miss: 'Este vídeo exclusivo, gravado para os assinantes de uma rede de fãs, foi parar à mesa da juíza.',
  },
  {
    id: 'pt.paywall.subscribers-label',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (conteúdo|conteúdos|artigo|matéria|reportagem|notícia)? (exclusivo|exclusivos|exclusiva|exclusivo para|exclusivos para|exclusiva para|só para|apenas para|reservado a|reservado aos|restrito a|restrito para|somente para|premium para) assinantes|assinante|subscritores $',
    hit: 'Exclusivo para assinantes',
    miss: 'Só para assinantes da rede, a tarifa do metrô de Vila Cedro cai 10% em julho.',
  },
  {
    id: 'pt.paywall.to-continue',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ para (continuar lendo|continuar a ler|continuar a leitura|continuar sua leitura|ler este artigo|ler o artigo completo|ler a matéria completa|ler o artigo na íntegra|ler mais artigos|ler mais notícias|ler mais matérias|ler na íntegra|ter acesso a este conteúdo|acessar este conteúdo|aceder a este conteúdo) ... (assine|faça login|faça seu login|faça o login|cadastre-se|registe-se|registre-se|inicie sessão|entre na sua conta|torne-se assinante|subscreva|é necessário assinar|é necessário ser assinante|é preciso ser assinante|precisa ser assinante|precisa de ser assinante)',
    hit: 'Para continuar lendo, assine ou faça login',
    miss: 'Para continuar a ler à noite, a tia Guilhermina punha um candeeiro de petróleo junto à cama.',
  },
  {
    id: 'pt.paywall.continue-button',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ continue|continuar (a ler|lendo|a leitura|sua leitura|lendo a matéria) (este artigo|esta matéria|o artigo|a reportagem|grátis|gratuitamente|a matéria|esta reportagem|esta notícia)? $',
    hit: 'Continue a ler este artigo',
    miss: 'Continuar a ler custa-lhe cada vez mais, admite o pescador reformado de Vila Azenha.',
  },
  {
    id: 'pt.paywall.continue-with',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ continue|continuar (a ler|lendo) ... (por apenas <price>|por só <price>|a partir de <price>|por apenas <number>|com uma assinatura|com a assinatura|com acesso ilimitado|com acesso total|assine|grátis por)',
    hit: 'Continue lendo O Diário de Cambuaçu por apenas R$ 1,90',
    miss: 'Continuar lendo o contrato por mais dez minutos teria poupado a Elza Prado R$ 40 mil.',
  },
  {
    id: 'pt.paywall.subscribe-now',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (assine|subscreva|assinar|subscrever|quero assinar|assine aqui|assine já|assine agora|assine hoje|seja assinante|torne-se assinante|torna-te assinante|seja um assinante|faça sua assinatura|faça a sua assinatura|quero ser assinante) (já|agora|aqui|hoje|online|e leia|e apoie|e continue lendo)? $',
    hit: 'Assine já',
    miss: 'Assinar já seria um erro, disse o vereador Tomé Linhares sobre o contrato do aterro.',
  },
  {
    id: 'pt.paywall.subscribe-and',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (assine|subscreva|seja assinante|torne-se assinante|torna-te assinante|faça sua assinatura) ... (e tenha acesso|e leia tudo|e leia sem|e leia todos|e leia todas|e leia esta|e leia este|e receba acesso|e ganhe acesso|e ganhe um mês|e apoie o jornalismo|e apoie o nosso|e apoie nosso|e aproveite todo|e aproveite todos|e aproveite todas|e continue lendo|e continue a ler|e aceda a todos|e aceda a todo|e acesse todo|e acesse todos|e acesse todas|e acesse o conteúdo|e desbloqueie|por apenas <price>|para ler esta|para ler este|para ler todo|para ler todas|para ler sem|para continuar lendo|para continuar a ler|para ter acesso a este|para ter acesso a todo|para ter acesso a todos|para ter acesso ilimitado|para ter acesso ao conteúdo|para acessar este|para acessar todo|para acessar o conteúdo)',
    hit: 'Assine o Correio da Ribeira e tenha acesso ilimitado',
    miss: '«Assine aqui e pode ir para casa», disse o escrivão a Otávio, que nem leu a folha.',
  },
  {
    id: 'pt.paywall.subscribe-price',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (assine|subscreva|assine já|assine agora|assinatura digital) (já|agora|hoje|o jornal|o digital|a edição digital)? (por|a partir de|por apenas|por só|desde) <price>',
    max: 12,
    hit: 'Assine por R$ 9,90/mês',
    miss: 'Quem assine por 200 euros a petição do hotel, brincou a vereadora Filipa Rosado, merece um prémio.',
  },
  {
    id: 'pt.paywall.choose-plan',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (escolha o seu plano|escolha seu plano|escolha a sua assinatura|escolha sua assinatura|escolha o plano ideal|escolha o melhor plano|conheça nossos planos|conheça os nossos planos|veja os nossos planos|veja nossos planos|compare os planos|conheça os planos de assinatura|ver planos de assinatura|veja as nossas ofertas de assinatura|conheça as ofertas de assinatura|consulte as ofertas de assinatura|conheça todas as modalidades de assinatura) (de assinatura|digital|digitais|para você|para si|para ti|do jornal|e assine)? $',
    max: 12,
    hit: 'Conheça nossos planos de assinatura',
    miss: 'Conheça os planos da prefeitura para a orla: um píer, duas praças e nenhum estacionamento.',
  },
  {
    id: 'pt.paywall.quota-reached',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (você)? (já)? (atingiu|alcançou|chegou|ultrapassou|esgotou|atingiste) (o|ao|seu|o seu|o teu) (limite|número|número máximo|limite mensal) (de|dos)? .. (artigos|matérias|reportagens|notícias|textos|conteúdos|leituras) (gratuito|gratuitos|gratuitas|grátis|livres|mensais|do mês|por mês|este mês|neste mês)',
    hit: 'Você atingiu o limite de matérias gratuitas',
    miss: 'Atingiu o limite de faltas e o conselho tutelar foi chamado, conta a diretora Rute Falcão.',
  },
  {
    id: 'pt.paywall.quota-left',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (você leu|você já leu|você tem|você ainda tem|tem|tem ainda|ainda tem|restam-lhe|resta-lhe|restam-te) mais? <number>|um|uma|dois|duas|três|cinco (de)? <number>? (artigo|artigos|matérias|reportagens|textos|matéria|acessos) (gratuit*|grátis|restantes) (este mês|neste mês|para ler|por mês|para ler este mês)? $',
    max: 16,
    hit: 'Restam-lhe 2 artigos gratuitos',
    miss: 'Tem cinco artigos da lei por regulamentar, e o grupo de trabalho só se reúne em março.',
  },
  {
    id: 'pt.paywall.support',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (apoie|apoia|ajude a manter|contribua com|contribua para|valorize|ajude-nos a manter) (o)? (nosso jornalismo|nosso trabalho jornalístico|jornalismo independente|jornalismo de qualidade|jornalismo profissional|jornalismo local|jornalismo livre|jornalismo sério) .. $',
    max: 14,
    hit: 'Apoie o jornalismo independente',
    miss: 'Quem apoie o jornalismo local terá benefício fiscal, prevê o projeto da deputada Célia Nóbrega.',
  },
  {
    id: 'pt.paywall.unlock',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ desbloqueie|desbloqueia (este artigo|o artigo|este conteúdo|esta matéria|todo o conteúdo|todos os artigos|este texto) (com uma assinatura|com a assinatura|assinando|agora|gratuitamente|por <price>|por apenas <price>)? $',
    max: 14,
    hit: 'Desbloqueie este artigo',
    miss: 'Desbloqueie o texto de uma vez, pediu ao relator a deputada Célia Nóbrega.',
  },
  {
    id: 'pt.paywall.register-free',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (cadastre-se|registe-se|registre-se|crie sua conta|crie a sua conta|crie uma conta|faça seu cadastro|faça o seu registo|regista-te) (grátis|gratuitamente|gratuita|gratuito|de graça)? (para continuar lendo|para continuar a ler|para continuar a leitura|e continue lendo|e continue a ler|para ler esta|para ler este|para ler o conteúdo|para ter acesso a este|para ter acesso ao conteúdo|e leia esta|e leia este|e leia mais)',
    max: 14,
    hit: 'Cadastre-se gratuitamente para continuar lendo',
    miss: 'Cadastrem-se gratuitamente na vacina, pede a secretária de Saúde, Ivone Amado.',
  },
  {
    id: 'pt.paywall.have-account',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (já|ainda não|não) (tem|tens|possui|é) (uma)? (conta|cadastro|assinatura|registo|assinante|cadastrado|conta de assinante) <?>',
    max: 14,
    hit: 'Já tem conta? Entrar',
    miss: 'Já tem conta em banco quase toda a aldeia, graças à agência móvel de Vale Torto.',
  },
  {
    id: 'pt.newsletter.subscribe',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (assine|subscreva|subscreve|inscreva-se|inscreve-te|cadastre-se|registe-se|quero receber|assinar|subscrever) (já|agora|grátis|gratuitamente|aqui)? (a|na|em|à|as|nas|para receber|o|no)? (a|as|o)? (nossa|nossas|nosso|nossos)? (newsletter|newsletters|boletim diário|boletim informativo|boletim de notícias)',
    hit: 'Assine nossa newsletter',
    miss: 'Assinou a newsletter do partido por engano, disse Leonel Brites ao juiz.',
  },
  {
    id: 'pt.newsletter.email-delivery',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (receba|quer receber|quero receber|recebe as|cadastre-se|inscreva-se) .. .. (notícias|notícia|newsletter|newsletters|boletim|novidades|destaques|manchetes|conteúdos|o essencial|o melhor) ... (no seu e-mail|no seu email|no teu e-mail|no teu email|em seu e-mail|em seu email|por e-mail|por email|na sua caixa de entrada|na sua caixa de correio|em sua caixa de entrada|no seu celular|no seu telemóvel|no seu whatsapp|pelo whatsapp|no whatsapp|no telegram)',
    max: 30,
    hit: 'Receba as principais notícias do dia no seu e-mail',
    miss: 'Recebeu a notícia da demissão por e-mail, às três da manhã, enquanto dava de mamar.',
  },
  {
    id: 'pt.newsletter.daily-inbox',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '(todos os dias|todas as manhãs|toda manhã|toda semana|todas as semanas|diariamente|semanalmente|às sextas|às segundas) ... (no seu e-mail|no seu email|no teu e-mail|no teu email|na sua caixa|na tua caixa|em sua caixa|em seu e-mail|em seu email)',
    max: 18,
    hit: 'O essencial da manhã, todos os dias na sua caixa de correio',
    miss: 'Todos os dias, na caixa de correio da viúva, aparecia um envelope sem remetente.',
  },
  {
    id: 'pt.newsletter.enter-email',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (insira|digite|informe|introduza|escreva|coloque|preencha|deixe) (aqui)? (com)? (o seu|seu|o teu|um) (melhor)? (e-mail|email|endereço de e-mail|endereço de email|endereço eletrónico|endereço de correio eletrónico) (aqui|abaixo|válido|para se inscrever|para continuar|para receber a newsletter|para receber a nossa newsletter|para receber nossa newsletter|para receber notícias)? $',
    max: 12,
    hit: 'Insira o seu e-mail',
    miss: 'O golpista pedia: digite a senha, informe o CPF, e só então falava no seu e-mail.',
  },
  {
    id: 'pt.newsletter.unsubscribe',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (pode|poderá|você pode|você poderá|podes) (cancelar|anular) (a|a sua|sua|a tua) (subscrição|inscrição|assinatura) ... (a qualquer momento|quando quiser|em qualquer altura|a qualquer altura|em qualquer momento|quando quiseres)',
    hit: 'Pode cancelar a subscrição em qualquer altura',
    miss: 'Pode cancelar a inscrição no curso até dia 5, quando abre a segunda chamada em Cambuaçu.',
  },
  {
    id: 'pt.newsletter.thanks',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (obrigado por se inscrever|obrigado por te inscreveres|obrigado por subscrever|obrigado pela sua inscrição|obrigado pela subscrição|obrigado pela sua subscrição|inscrição realizada com sucesso|cadastro realizado com sucesso|subscrição efetuada com sucesso)',
    max: 16,
    hit: 'Obrigado por subscrever!',
    miss: 'Obrigado por tudo, escreveu a plateia no telão ao sambista Jorge da Pedra.',
  },
  {
    id: 'pt.newsletter.consent',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (ao inscrever-se|ao se inscrever|ao subscrever|ao se cadastrar|ao cadastrar-se|ao registar-se|ao assinar a newsletter|ao clicar em) .. (você|está a|declara que)? (aceita|aceitar|concorda|concordar|autoriza|confirma) .. (nossa política|nossos termos|nossas políticas|política de privacidade e|termos de uso e|termos e condições e|termos de serviço e|receber e-mails|receber emails|receber comunicações)',
    max: 45,
    hit: 'Ao subscrever, aceita a nossa política de privacidade',
    miss: 'Ao inscrever-se no partido em 1985, Teodoro aceitava também o cargo de tesoureiro.',
  },
  {
    id: 'pt.newsletter.consent-box',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (li e aceito|li e concordo|aceito a|aceito os|aceito receber|concordo com|autorizo o|declaro que li|concordo em receber) ... (privacidade|termos|newsletter|dados|comunicações|e-mails|emails)',
    max: 50,
    hit: 'Li e aceito os termos e a política de privacidade',
    miss: '«Li e aceito a decisão», disse o treinador Dário Campelo ao sair do tribunal.',
  },
  {
    id: 'pt.newsletter.channel',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (entre|participe|faça parte|inscreva-se|siga|junte-se|clique aqui e participe|clique aqui e entre|acesse) (no nosso|do nosso|ao nosso|o nosso|em nosso|da nossa|à nossa|na nossa|nosso|nos nossos) (canal|grupo|grupo de notícias|canal de notícias|canal oficial|comunidade|grupos|grupo oficial) ... (whatsapp|telegram|youtube|messenger)',
    hit: 'Participe do nosso canal no WhatsApp',
    miss: 'Entre no grupo de pais, no WhatsApp, corria desde cedo o boato da creche fechada.',
  },
  {
    id: 'pt.newsletter.stay-informed',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (fique por dentro|fique a par|fique informado|mantenha-se informado|mantenha-se a par|fique atualizado|não perca|fique bem informado|quer ficar por dentro|esteja a par) (de|das|do|dos|sobre|com|nenhuma|nada|tudo|as|os)',
    max: 14,
    hit: 'Fique por dentro das principais notícias da região',
    miss: 'Não perca tempo a fugir, grita o anúncio do parque de Vale Torto aos mais medrosos.',
  },
  {
    id: 'pt.newsletter.label',
    kind: 'newsletter',
    strength: 'sure',
    phrase: '^ (as nossas|nossas|as|todas as)? newsletter|newsletters $',
    hit: 'Newsletter',
    miss: 'A newsletter da paróquia anunciava a missa com um dia de atraso.',
  },
  {
    id: 'pt.disclaimer.opinions',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (as|os)? (opiniões|artigos|textos|conceitos|ideias|pontos de vista) (aqui)? (expressas|expressos|expressados|publicados|assinados|veiculados|emitidas|emitidos|contidas|manifestadas|de opinião|dos colunistas|dos autores) ... (autor|autores|autora|artigo|artigos|texto|coluna|colunistas|espaço|seção|secção|site|portal|opinião|signatários) ... (não refletem necessariamente a opinião|não refletem necessariamente a posição|não refletem necessariamente a linha|não representam necessariamente a opinião|não representam necessariamente a posição|não expressam necessariamente a opinião|não traduzem necessariamente a opinião|não correspondem necessariamente à|não refletem a opinião do jornal|exclusiva do autor|exclusiva dos autores|exclusiva dos seus|exclusiva de seus|vincula apenas|vinculam apenas|inteira responsabilidade|exclusiva responsabilidade|responsabilidade exclusiva|responsabilidade dos seus|responsabilidade de seus)',
    max: 60,
    hit: 'As opiniões expressas neste artigo vinculam apenas os seus autores',
    miss: 'As opiniões expressas pelo ministro Abílio Sequeira não refletem a posição do governo, disse a porta-voz.',
  },
  {
    id: 'pt.disclaimer.not-necessarily',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (este|esse|o|esta|a|os|as) (presente)? (texto|artigo|coluna|conteúdo|blog|publicação|textos|artigos|colunas|opinião expressa) ... não (reflete|refletem|representa|representam|expressa|traduz|traduzem|corresponde|correspondem) necessariamente (a opinião|a posição|a linha|o pensamento|as opiniões|o ponto de vista|a visão|o posicionamento|à opinião|à posição) .. (do|da|deste|desta) (jornal|portal|site|redação|revista|blog|folha|correio|diário|editora|veículo|direção|gazeta|tribuna|publicação)',
    max: 60,
    hit: 'Este texto não reflete, necessariamente, a opinião do Correio da Ribeira',
    miss: 'A sondagem não reflete necessariamente a opinião do eleitorado rural, avisa a socióloga Sônia Brum.',
  },
  {
    id: 'pt.disclaimer.no-advice',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (este|o presente|o conteúdo deste|as informações deste|as informações contidas neste|as informações contidas nesta|estas|esta) (artigo|texto|conteúdo|informações|relatório|material|análise|site|publicação|matéria) ... (não constitui|não constituem|não representa|não representam|não deve ser considerado|não deve ser interpretado|não devem ser interpretadas|não configura) ... (aconselhamento financeiro|aconselhamento jurídico|aconselhamento de investimento|recomendação de investimento|recomendações de investimento|recomendação de compra|conselho financeiro|conselhos de investimento|oferta de investimento|oferta de compra|consultoria financeira|consultoria de investimento)',
    max: 60,
    hit: 'Este artigo não constitui aconselhamento financeiro',
    miss: 'O relatório do perito Brás Lemos não constitui prova bastante, entendeu o coletivo de juízes.',
  },
  {
    id: 'pt.disclaimer.medical',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (as informações deste|as informações desta|as informações contidas|as informações fornecidas|as informações publicadas|a informação deste|a informação contida|este conteúdo|este artigo|este texto|o conteúdo deste|o conteúdo desta|esta informação|estas informações) ... não (substitui|substituem|pretende substituir|deve substituir|devem substituir) ... (médico|médica|consulta|profissional|diagnóstico|especialista)',
    max: 35,
    hit: 'As informações deste texto não substituem a consulta com um médico',
    miss: 'O enfermeiro do posto não substitui o médico, reclamam as mães do bairro Alecrim.',
  },
  {
    id: 'pt.disclaimer.affiliate',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (este artigo|este texto|esta página|esta matéria|este conteúdo|os links|alguns links|alguns dos links) ... (links de afiliado|links de afiliados|link de afiliado|links afiliados|ligações de afiliado|ligações de afiliados|programa de afiliados|programas de afiliados|são de afiliados|são afiliados|links de afiliação|programa de afiliação)',
    max: 60,
    hit: 'Este artigo contém links de afiliados',
    miss: 'Os produtos do mercado chegam com uma comissão de 20%, queixa-se o feirante Zeferino.',
  },
  {
    id: 'pt.disclaimer.affiliate-we',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      'podemos|poderemos (receber|ganhar|obter) uma? pequena? (comissão|percentagem|remuneração) ... (compras feitas|compra feita|compras realizadas|compra realizada|vendas realizadas|links|link)',
    max: 60,
    hit: 'Podemos receber uma comissão pelas compras feitas através dos links',
    miss: 'O agente do avançado pode receber uma comissão de dois milhões se o clube o vender em janeiro.',
  },
  {
    id: 'pt.disclaimer.prices',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (os)? (preços|valores|preço|ofertas|preços e a disponibilidade|preços e disponibilidade) (indicados|informados|mencionados|apresentados|citados|acima)? (podem sofrer|estão sujeitos|sujeitos a|podem variar|podem mudar|foram consultados|são referentes) ... (aviso prévio|após a publicação|depois da publicação|desde a publicação|data da publicação|data de publicação|momento da publicação|deste artigo|desta reportagem|desta matéria)',
    max: 40,
    hit: 'Os preços podem sofrer alterações após a publicação',
    miss: 'Os preços podem variar muito de feira para feira, avisa a horticultora Benedita.',
  },
  {
    id: 'pt.disclaimer.ai',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (este|o presente|esta) (artigo|texto|conteúdo|resumo|matéria|tradução|reportagem) (foi|é) .. (gerado|gerada|traduzido|traduzida|produzido|produzida|criado|criada|escrito|escrita|elaborado|redigido|feito) ... (inteligência artificial|ia|automaticamente|tradutor automático) (e revisto por _|e revisado por _|e revisto por _ _|e revisado por _ _|e editado por _ _|com revisão humana|sob supervisão humana|e revisto pela redação|e revisado pela redação)? $',
    max: 40,
    hit: 'Este texto foi traduzido com recurso a inteligência artificial',
    miss: 'O discurso do prefeito foi escrito por inteligência artificial, acusa a oposição em Cambuaçu.',
  },
  {
    id: 'pt.disclaimer.responsibility',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ (a redação|este portal|este site|o portal|este jornal) não (se responsabiliza|é responsável|assume responsabilidade|assume qualquer responsabilidade) ... (conteúdo|conteúdos|comentários|comentário|opiniões|sites|links|informações|artigos|anúncios)',
    max: 50,
    hit: 'O portal não se responsabiliza pelo conteúdo dos comentários',
    miss: 'O hospital não se responsabiliza por pertences, diz o aviso que a família de Elza leu tarde demais.',
  },
  {
    id: 'pt.disclaimer.originally',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ (este|esta|o) (artigo|texto|reportagem|matéria|conteúdo|notícia) (foi originalmente publicado|foi originalmente publicada|foi publicado originalmente|foi publicada originalmente|foi publicado|foi publicada|foi originalmente escrito) ... (em|no|na|pelo|pela|originalmente)',
    max: 30,
    hit: 'Este artigo foi originalmente publicado no Diário de Cambuaçu',
    miss: 'Artigo publicado em 1911 pelo próprio Simão Teles já descrevia a nascente.',
  },
  {
    id: 'pt.disclaimer.spelling',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (o|a|os|este)? (autor|autora|autores|colunista|texto|artigo|textos) .. (escreve|escrevem|escrito|escritos) (de acordo com|segundo|ao abrigo do|conforme|sem|na|no|com) (o|a|as regras do)? (antigo|novo|antiga|nova|anterior)? (acordo ortográfico|ortografia)',
    max: 20,
    hit: 'O autor escreve segundo o antigo Acordo Ortográfico',
    miss: 'O acordo ortográfico, dizia a professora Alzira, escreve-se na sala e esquece-se no recreio.',
  },
  {
    id: 'pt.related.read-also',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (leia também|leia ainda|leia mais|veja também|veja ainda|veja mais|ouça também|ouça ainda|assista também|assista ainda|confira também|confira ainda|ler também|ler ainda|ver também|ver ainda|leiam também|vejam também|lê também|vê também) <:>',
    hit: 'Leia também: Ponte de Vila Azenha reabre com uma só faixa',
    miss: 'Lê-se também, no diário do padre Simão: «Hoje o rio levou a ponte.»',
  },
  {
    id: 'pt.related.read-also-label',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (leia|veja|ouça|assista|confira|ler|ver|lê|vê) (também|ainda|também estas notícias|também estas|mais notícias|mais sobre|mais sobre o assunto|mais sobre este tema|as últimas notícias|outras notícias|mais na) $',
    opens: true,
    hit: 'Leia também',
    miss: 'Ouça também a outra parte, pediu a advogada ao conselho da escola.',
  },
  {
    id: 'pt.related.read-more-label',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (leia|veja|saiba|ler|ver|leia a|leia o) (mais|matéria completa|artigo completo|mais detalhes|mais aqui|a matéria completa|na íntegra|reportagem completa|todos|todas|tudo) $',
    hit: 'Saiba mais',
    miss: 'Ver mais de uma vez o filme é obrigação, brinca a crítica Olívia Penedo.',
  },
  {
    id: 'pt.related.read-also-open',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (leia também|veja também|leia ainda|ler também|ver também|confira também|veja mais notícias|leia mais notícias|mais notícias de|mais notícias do|mais notícias da|confira mais notícias|confira outras|veja outras|leia mais sobre|saiba mais sobre|veja mais sobre|leia outras)',
    max: 20,
    hit: 'Veja mais notícias da região no Correio da Ribeira',
    miss: 'Quem leia também o anexo do orçamento percebe que a obra não tem verba.',
  },
  {
    id: 'pt.related.you-may-like',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (você pode gostar|você também pode gostar|também pode gostar|pode gostar|talvez você goste|talvez goste|pode também interessar-lhe|pode interessar-lhe|pode também interessar|também lhe pode interessar|também te pode interessar|talvez lhe interesse|pode te interessar|pode interessar|você pode se interessar|também poderá gostar) (também|de|por|disto|de ler)? $',
    opens: true,
    hit: 'Você também pode gostar',
    miss: 'Pode também interessar-lhe a quinta ao lado, disse o vendedor, e apontou para o ribeiro.',
  },
  {
    id: 'pt.related.related-label',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (notícias|artigos|matérias|conteúdos|conteúdo|reportagens|vídeos|links|tópicos|temas|textos|leituras) (relacionadas|relacionados|relacionado|recomendadas|recomendados|semelhantes|sugeridas|sugeridos) $',
    opens: true,
    hit: 'Notícias relacionadas',
    miss: 'Os temas relacionados com a seca dominaram a sessão de quinta em Serra do Lobo.',
  },
  {
    id: 'pt.related.more-label',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (mais notícias|outras notícias|mais artigos|mais matérias|outros artigos|outras matérias|mais lidas hoje|mais deste autor|mais do autor|do mesmo autor|mais sobre este tema|mais sobre o assunto|mais sobre este assunto|sobre este tema|outros destaques) (deste autor|do mesmo autor|desta secção|desta seção|de hoje|do dia|para você)? $',
    opens: true,
    hit: 'Mais notícias',
    miss: 'Outras notícias do barco só chegaram a Penedo do Mar na madrugada de terça.',
  },
  {
    id: 'pt.related.most-read',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (as|os|notícias|artigos|matérias)? mais (lidas|lidos|vistas|vistos|acessadas|populares|comentadas|comentados|partilhados|compartilhadas) (do dia|da semana|de hoje|do mês|agora|da seção|da secção)? $',
    opens: true,
    hit: 'As mais lidas da semana',
    miss: 'Entre as mais lidas do século está a carta da criada Ermelinda ao patrão.',
  },
  {
    id: 'pt.related.recommended',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (recomendado|recomendados|recomendadas|recomendamos|selecionado|selecionadas|sugestões|sugerido|conteúdos sugeridos) para (si|você|ti) $',
    opens: true,
    hit: 'Recomendado para si',
    miss: 'Recomendado para o cargo por três bispos, Hilário recusou e ficou na aldeia.',
  },
  {
    id: 'pt.related.latest',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (últimas notícias|últimas|as últimas|em destaque|destaques|destaque|mais vistos|em alta|vídeos em alta|vídeos|notícias ao minuto|plantão|a não perder|não perca|tudo sobre) $',
    hit: 'Últimas notícias',
    miss: 'As últimas notícias do resgate davam conta de seis mineiros vivos.',
  },
  {
    id: 'pt.cookie.site-uses',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (este|o nosso|nosso|este nosso) (site|website|portal|sítio|sítio web|web site) (usa|utiliza|faz uso de|recorre a) ... cookies',
    max: 60,
    hit: 'Este site utiliza cookies para melhorar a sua experiência',
    miss: 'O site da imobiliária Torre Alta gravava cookies sem aviso, concluiu a comissão de dados.',
  },
  {
    id: 'pt.cookie.we-use',
    kind: 'cookie',
    strength: 'sure',
    phrase: '^ (nós|no nosso site|neste site)? (usamos|utilizamos|recorremos a|armazenamos) (os)? cookies',
    max: 60,
    hit: 'Utilizamos cookies para personalizar anúncios e conteúdos',
    miss: '«Usamos manteiga da serra», diz o pasteleiro, que vende cookies a dois euros na praça.',
  },
  {
    id: 'pt.cookie.partners',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (nós e|nós e os|junto com|com o seu acordo) (os|nossos|os nossos|nós e os nossos)? (nossos)? <number>? (parceiros|fornecedores|terceiros) ... (armazenamos|usamos|utilizamos|tratamos|processamos|recolhemos|guardamos|coletamos) ... (cookies|informações num|informações em|informações no|dados pessoais|dados como|identificadores)',
    max: 90,
    hit: 'Nós e os nossos 184 parceiros armazenamos informações num dispositivo',
    miss: '«Nós e os nossos parceiros usamos só uva da casta local», garante o enólogo Lino Paiva.',
  },
  {
    id: 'pt.cookie.buttons',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (aceitar|rejeitar|recusar|aceitar todos|aceitar tudo|rejeitar todos|rejeitar tudo|recusar todos|aceitar e continuar|aceitar e fechar|continuar sem aceitar|apenas necessários|entendi e aceito|só os necessários) (os cookies|cookies|todos os cookies|os necessários|cookies necessários|cookies opcionais|selecionados)? $',
    hit: 'Aceitar todos os cookies',
    miss: 'Aceitar todos os cookies é entregar a casa, avisa a jurista Leocádia Pinho.',
  },
  {
    id: 'pt.cookie.manage',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (gerir|gerenciar|configurar|definir|definições|configurações|preferências|rever|personalizar) (as|as suas|os|suas|opções de|as minhas)? (cookies|de cookies|preferências|preferências de cookies|de privacidade|definições de cookies|definições de privacidade|consentimento) $',
    hit: 'Gerir preferências',
    miss: 'Gerir preferências de trinta sócios não é fácil, admite a presidente do grémio.',
  },
  {
    id: 'pt.cookie.policy',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (política|aviso|termos) de (cookies|privacidade|privacidade e cookies|cookies e privacidade|uso e privacidade|privacidade e termos de uso|uso e política de privacidade) $',
    hit: 'Política de cookies',
    miss: 'A política de privacidade do aplicativo tinha 90 páginas e dois erros graves.',
  },
  {
    id: 'pt.cookie.by-browsing',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (ao continuar|se continuar|se continua|continuando|ao prosseguir|ao navegar|ao utilizar|ao usar|ao acessar) (a|com a|sua|a sua|neste|no nosso|este|nosso|o nosso)? (navegar|navegação|navegando|site|portal|website|usar este site|utilizar este site) ... (concorda|aceita|aceitar|consente|concordar|autoriza) ... (cookies|nossos termos|nossa política|nossas condições|termos de uso|termos e condições|política de privacidade)',
    max: 60,
    hit: 'Ao continuar a navegar está a aceitar a utilização de cookies',
    miss: 'Ao continuar a subir o rio, a expedição de Gaspar Neiva perdeu duas canoas.',
  },
  {
    id: 'pt.cookie.embed-blocked',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (para ver este|para ver o conteúdo|para visualizar este|para visualizar o conteúdo|para assistir a este|para assistir este|para assistir ao vídeo deste|este conteúdo|o conteúdo|conteúdo bloqueado) .. .. (aceite|aceitar|ative|ativar|precisa aceitar|bloqueado) .. _? cookies',
    max: 40,
    hit: 'Para ver este conteúdo, aceite os cookies',
    miss: 'Para ver o forno que assa mil cookies por hora, a escola fretou dois ônibus.',
  },
  {
    id: 'pt.share.label',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (compartilhe|compartilhar|partilhe|partilhar|partilha|compartilhe esta notícia|compartilhe esta matéria|compartilhe este artigo|compartilhe este conteúdo|compartilhe essa notícia|partilhe este artigo|partilhar este artigo|partilhar artigo|compartilhar notícia|copiar link|copiar ligação|copiar endereço|link copiado|link copiado com sucesso|enviar por e-mail|enviar por email|imprimir artigo|guardar artigo|salvar artigo) $',
    hit: 'Compartilhe esta notícia',
    miss: 'Compartilhar a guarda dos cães foi a saída do casal de Vila Cedro.',
  },
  {
    id: 'pt.share.share-on',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (compartilhe|compartilhar|partilhe|partilhar|enviar) (esta notícia|este artigo|esta matéria|o artigo)? (no|via|pelo|por|em|nas) (facebook|twitter|whatsapp|linkedin|telegram|x|e-mail|email|pinterest|redes sociais|suas redes sociais) (facebook|twitter|whatsapp|linkedin|telegram|x|e-mail|email|pinterest|redes sociais|suas redes sociais)? (facebook|twitter|whatsapp|linkedin|telegram|x|e-mail|email|pinterest|redes sociais|suas redes sociais)? (abre em nova janela|abre numa nova janela)? $',
    max: 14,
    hit: 'Partilhar no Facebook',
    miss: 'Compartilhou no Facebook o bilhete premiado, e no dia seguinte já não o tinha.',
  },
  {
    id: 'pt.share.follow-us',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (siga|segue|curta|nos siga) ... (no google notícias|no google news|nas nossas redes sociais|nos nossos perfis|nos no facebook|nos no instagram|nos no twitter|nos no tiktok|nos no youtube|nos no linkedin|nos no x|nos no threads|nos também no facebook|nos também no instagram|nos também no twitter|nos também no tiktok|nos também no youtube|nos também no linkedin|nos também no x|nos também no threads|nossa página no facebook|nossa página no instagram|nossa página no twitter|nossa página no tiktok|nossa página no youtube|nossa página no linkedin|nossa página no x|nossa página no threads|nosso perfil no facebook|nosso perfil no instagram|nosso perfil no twitter|nosso perfil no tiktok|nosso perfil no youtube|nosso perfil no linkedin|nosso perfil no x|nosso perfil no threads|no nosso facebook|no nosso instagram|no nosso twitter|no nosso tiktok|no nosso youtube|no nosso linkedin|no nosso x|no nosso threads|nos nas redes sociais|nos no google|nos também nas redes)',
    max: 16,
    hit: 'Siga o Correio da Ribeira no Google Notícias',
    miss: 'Quem siga no Instagram a atleta Noémia Vaz viu o gesso antes da imprensa.',
  },
  {
    id: 'pt.ad.label',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (publicidade|pub|propaganda|anúncio|anúncios|espaço publicitário|conteúdo patrocinado|conteúdo publicitário|conteúdo de marca|patrocinado|conteúdo promocional|informe publicitário|publieditorial|pub continue a ler a seguir|publicidade continue a ler|publicidade continue a ler a seguir|publicidade continue lendo|publicidade continue lendo abaixo) $',
    hit: 'Publicidade',
    miss: 'A publicidade nos ônibus de Cambuaçu renderá R$ 3 milhões ao município.',
  },
  {
    id: 'pt.ad.continues',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (continua|a matéria continua|o artigo continua|a notícia continua|a reportagem continua|o texto continua|continua a ler|continue a ler|continue lendo|leitura continua|a leitura continua) (depois|após|a seguir|abaixo|depois da|após a|após o|depois do) (da|à|a|do|o)? (publicidade|anúncio|pub|propaganda|vídeo)? $',
    hit: 'A matéria continua após a publicidade',
    miss: 'Continua após a publicidade enganosa a fila de queixas contra a loja Mundo Lar.',
  },
  {
    id: 'pt.comments.leave',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (deixe|escreva|envie|adicione|publique) (aqui)? (o seu|seu|um|a sua|aqui seu) (comentário|opinião nos comentários|comentário abaixo) (aqui|abaixo|sobre esta notícia|sobre este artigo|nesta matéria|neste artigo|cancelar resposta)? $',
    max: 16,
    hit: 'Deixe o seu comentário',
    miss: 'Um comentário deixado no livro da pousada levou a polícia ao casal.',
  },
  {
    id: 'pt.comments.label',
    kind: 'comments',
    strength: 'sure',
    phrase: '^ (ver|veja|ler|mostrar|carregar)? (os|todos os|mais|<number>)? comentários <number>? $',
    hit: 'Comentários (8)',
    miss: 'Os comentários de 8 jurados foram lidos em plenário pela juíza Odete Sá.',
  },
  {
    id: 'pt.comments.closed',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (os)? comentários (a este artigo|nesta notícia|desta matéria|deste artigo)? (estão)? (fechados|encerrados|desativados|desabilitados|sujeitos a moderação|moderados) (para esta notícia|para esta matéria|para este artigo|neste artigo|nesta matéria|nesta notícia)? $',
    max: 20,
    hit: 'Os comentários estão encerrados',
    miss: 'Os comentários dos pais estão reunidos num dossiê de quarenta folhas.',
  },
  {
    id: 'pt.comments.responsibility',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '^ (os)? comentários (publicados|aqui|postados|abaixo|feitos)? ... (são de|são da) (responsabilidade|inteira responsabilidade|exclusiva responsabilidade|responsabilidade exclusiva)',
    max: 50,
    hit: 'Os comentários são de responsabilidade exclusiva de seus autores',
    miss: 'Os comentários do árbitro são de uma franqueza rara no futebol de Vila Azenha.',
  },
  {
    id: 'pt.comments.login',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (faça login|faça seu login|inicie sessão|entre na sua conta|cadastre-se|registe-se|é preciso estar logado|precisa estar logado|você precisa estar logado|tem de ter sessão iniciada|assine) ... (para comentar|para publicar um comentário|para deixar um comentário|para participar dos comentários|para escrever um comentário|e comente)',
    hit: 'Faça login para comentar',
    miss: 'Precisa de coragem, diz o cronista Álvaro Meira, para comentar em voz alta o jogo do vizinho.',
  },
  {
    id: 'pt.copyright.reserved',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (copyright|direitos autorais|c|<number>)? ... .. (todos os direitos reservados|todos os direitos são reservados) .. $',
    max: 16,
    hit: '© 2023 Correio da Ribeira. Todos os direitos reservados',
    miss: 'O contrato dava ao produtor todos os direitos, reservados até 2040, sobre o samba de Zeca Mina.',
  },
  {
    id: 'pt.copyright.forbidden',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (é)? (proibida|expressamente proibida|vedada|interdita) (a)? (reprodução|sua reprodução|reprodução total|cópia) ... (total ou parcial deste|total ou parcial desta|total ou parcial do conteúdo|total ou parcial dos conteúdos|parcial deste conteúdo|parcial do conteúdo|deste conteúdo|desta matéria|deste artigo|desta reportagem|do conteúdo desta|do conteúdo deste)',
    max: 50,
    hit: 'É proibida a reprodução total ou parcial deste conteúdo',
    miss: 'É proibida a reprodução de javalis em cativeiro, lembra a bióloga Inês Toledo.',
  },
  {
    id: 'pt.copyright.line',
    kind: 'copyright',
    strength: 'sure',
    phrase: '^ copyright <number> ... $',
    max: 14,
    hit: 'Copyright 2022 Diário de Cambuaçu',
    miss: 'O copyright de 1922 já caducou, lembra a editora Graça Melo.',
  },
  {
    id: 'pt.nav.labels',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (ir para o conteúdo|ir para o conteúdo principal|saltar para o conteúdo|pular para o conteúdo|pular para o conteúdo principal|voltar ao topo|voltar para o topo|voltar ao início|voltar para a página inicial|página inicial|abrir menu|fechar menu|menu principal|próximo artigo|artigo anterior|artigo seguinte|próxima matéria|matéria anterior|notícia anterior|próxima notícia|ouvir artigo|ouvir notícia|ouça este artigo|ouça este conteúdo|ouvir o texto|aumentar fonte|diminuir fonte|ir para a home) $',
    hit: 'Voltar ao topo',
    miss: 'Voltar ao topo da tabela é a meta do Grêmio Azenha para 2025.',
  },
  {
    id: 'pt.nav.reading-time',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (tempo de leitura|leitura de|leitura) (estimado)? (cerca de)? <number> (min|minutos|minuto|segundos) (de leitura)? $',
    hit: 'Tempo de leitura: 3 minutos',
    miss: 'O tempo de leitura do acórdão, 3 minutos, surpreendeu os advogados.',
  },
  {
    id: 'pt.paywall.hint-period',
    kind: 'paywall',
    strength: 'hint',
    phrase: '^ (plano|assinatura|pagamento)? (mensal|anual|semestral|trimestral|semanal|bienal) (digital)? <price>? $',
    hit: 'Plano anual',
    miss: 'A festa anual do bairro Alecrim foi adiada por causa da chuva.',
  },
  {
    id: 'pt.paywall.hint-price',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (só|apenas|por|por apenas|a partir de|de|depois|desde|em <number> x de)? <price> (por mês|mês|ao mês|por ano|ano|ao ano|por semana|semana|no primeiro mês|no primeiro ano|por <number> meses|nos primeiros <number> meses|no <number> mês|durante <number> meses)? (e|depois|e depois|por|de|após)? <price>? (por mês|mês|por ano|ano|por semana)? $',
    hit: 'R$ 9,90 por mês',
    miss: 'Pagava R$ 900 por mês por um quarto sem janela, conta a estudante.',
  },
  {
    id: 'pt.paywall.hint-cancel',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (pode|podes)? (cancele|cancelar|cancela|cancelamento|sem fidelização|sem fidelidade|sem compromisso|sem compromissos) .. (quando quiser|quando quiseres|a qualquer momento|em qualquer altura|em qualquer momento|a qualquer altura|online)? $',
    max: 12,
    hit: 'Cancele quando quiser',
    miss: 'Cancelar a qualquer momento a matrícula virou direito em Serravina, decidiu o tribunal.',
  },
  {
    id: 'pt.paywall.hint-unlimited',
    kind: 'paywall',
    strength: 'hint',
    phrase: '^ (acesso|leitura|navegação|tenha acesso) (ilimitado|ilimitada|completo|total|sem limites|exclusivo)',
    max: 18,
    hit: 'Acesso ilimitado a todas as matérias',
    miss: 'Tiveram acesso ilimitado ao cofre apenas os dois gerentes, diz a denúncia.',
  },
  {
    id: 'pt.paywall.hint-features',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (todos os conteúdos|todo o conteúdo|todas as matérias|todos os artigos|edição digital|a edição digital|edição impressa|jornal digital|versão digital|newsletters exclusivas|newsletter exclusiva|podcasts exclusivos|colunistas exclusivos|clube do assinante|clube de vantagens|descontos e benefícios|sem publicidade|menos publicidade|navegação sem anúncios|acervo|arquivo completo|palavras cruzadas|jogos e passatempos|até <number> dispositivos)',
    max: 14,
    hit: 'Edição digital do jornal, todos os dias',
    miss: 'Também a edição digital do jornal trazia a foto errada da Rua das Olarias.',
  },
  {
    id: 'pt.paywall.hint-plans',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (digital|digital básico|digital completo|digital premium|digital impresso|impresso digital|papel digital|papel e digital|impresso|premium|básico|completo|plus|família|estudante|individual|assinatura digital|assinatura impressa|passe digital) <price>? $',
    hit: 'Digital completo',
    miss: 'O ensino digital completo fracassou, admite a secretária Ivone Amado.',
  },
  {
    id: 'pt.paywall.hint-offer',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (oferta|promoção|oferta especial|oferta exclusiva|oferta limitada|oferta por tempo limitado|mais popular|o mais popular|melhor oferta|mais escolhido|poupe|economize|desconto de|renovação automática|renova automaticamente|primeiro mês grátis|primeiro mês por|teste grátis|experimentação gratuita)',
    max: 12,
    hit: 'Poupe 40%',
    miss: 'O desconto de 40% prometido pela elétrica nunca chegou às contas da aldeia.',
  },
  {
    id: 'pt.paywall.hint-buttons',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (assinar|assine|entrar|entre|iniciar sessão|login|fazer login|faça login|subscrever|registar|registe-se|cadastre-se|criar conta|comprar|escolher|escolher plano|selecionar|saber mais|saiba mais|continuar|ou|entrar com google|entrar com facebook|continuar com o google|esqueci minha senha|esqueceu a senha|esqueceu-se da password|termos e condições|termos de uso|precisa de ajuda|já tem conta|ainda não tem conta|não tem conta|ver ofertas|ver planos|conteúdo premium|artigo premium|sou assinante|já sou assinante) $',
    hit: 'Já sou assinante',
    miss: 'Ou muda o traçado, ou a obra pára, avisou a junta de Vale Torto.',
  },
  {
    id: 'pt.comments.email-nao-publicado',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(seu endereço de e mail|seu endereço de email|teu endereço de email|o seu e mail|o seu email|seu e mail|seu email) não será publicado',
    hit: 'O seu endereço de e-mail não será publicado.',
    miss: 'O relatório não será publicado.',
  },
  {
    id: 'pt.nav.termos',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (termos de uso|termos e condições|termos de serviço|política de cookies|fale conosco|quem somos|expediente) $',
    hit: 'Termos de uso',
    miss: 'Termos de uso antigo na aldeia',
  },
  {
    id: 'pt.nav.ouca',
    kind: 'nav',
    strength: 'likely',
    phrase: '^ (ouça|ouvir|escute) (o|este|a|esta) (artigo|texto|matéria|reportagem|notícia) $',
    hit: 'Ouça o artigo',
    miss: 'Ouça o vento na serra.',
  },
  {
    id: 'pt.other.app',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (baixe|baixar|descarregue|instale) (o|a|o nosso|a nossa|nosso|nossa) (aplicativo|app|aplicação) (gratuito|gratuita|grátis|gratuitamente|agora|do jornal)? $',
    hit: 'Baixe o nosso aplicativo',
    miss: 'Baixe o volume do rádio.',
  },
  {
    id: 'pt.other.erro',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (encontrou|viu|achou) (um|algum)? erro (nesta matéria|neste artigo|na matéria|no texto|nesta notícia|nesta página)? <?> (avise nos|avise a redação|entre em contato|fale conosco|escreva nos|comunique nos|informe nos|conte nos|diga nos|clique aqui)? $',
    hit: 'Encontrou um erro? Avise-nos',
    miss: 'Encontrou um erro nas contas da câmara e demitiu-se logo.',
  },
  {
    id: 'pt.paywall.then-price',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '(depois|após|a seguir|em seguida|a partir do segundo mês) .. <price> (por mês|mês|ao mês|mensais|por ano|ao ano|ano)',
    max: 25,
    hit: 'Depois, R$ 19,90/mês',
    miss: 'Depois pagou R$ 20 ao padeiro.',
  },
  {
    id: 'pt.paywall.cancel-any-time',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '(cancele|cancela|pode cancelar|cancelar) .. (quando quiser|quando quiseres|a qualquer momento|em qualquer altura|sem custos|sem multa) ..',
    max: 25,
    hit: 'Cancele quando quiser.',
    miss: 'Pode cancelar a festa, disse.',
  },
  {
    id: 'pt.paywall.exclusive-subscribers',
    kind: 'paywall',
    strength: 'likely',
    phrase: '^ (exclusivo|conteúdo exclusivo|só) (para)? (assinantes|membros|quem assina) ...',
    max: 20,
    hit: 'Exclusivo para assinantes e apoiadores',
    miss: 'Só para dormir serve a casa.',
  },
  {
    id: 'pt.related.mais-lidas',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (mais lidas|as mais lidas|mais lidos|mais vistas|últimas notícias|leia mais notícias|mais notícias|notícias relacionadas|artigos relacionados|conteúdos relacionados|matérias relacionadas) (do dia|da semana|do mês|de hoje|do site|do portal|agora|para você)? $',
    max: 8,
    hit: 'Mais lidas',
    miss: 'Mais lidas que as cartas eram as receitas da avó, disse.',
  },
  {
    id: 'pt.related.veja-tambem',
    kind: 'related',
    strength: 'sure',
    phrase: '^ (veja também|leia ainda|leia também|saiba mais|veja mais) <:> ...',
    max: 30,
    hit: 'Veja também: Mercado reabre',
    miss: 'Veja bem, disse ele.',
  },
  {
    id: 'pt.related.pode-interessar',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (você pode gostar|você também pode gostar|recomendado para você|recomendadas para você|também pode gostar|pode interessar|talvez goste|sugerimos) (também|de|de ler|disto|a você|a si)? $',
    max: 8,
    hit: 'Você também pode gostar',
    miss: 'Ela pode gostar do mar.',
  },
  {
    id: 'pt.related.etiquetas',
    kind: 'related',
    strength: 'likely',
    phrase: '^ (tópicos|etiquetas|tags|assuntos|temas|palavras chave|mais sobre) <:>? .. .. .. .. $',
    max: 8,
    hit: 'Tópicos: Chuva Escola',
    miss: 'Os temas da tarde.',
  },
  {
    id: 'pt.other.ouvir',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (ouvir|ouça|escutar|ouça este|ouvir o|ouça a) (artigo|notícia|matéria|reportagem|este artigo|texto) <number> (min|minutos|<number>)? <number>? <number>? $',
    max: 9,
    hit: 'Ouvir artigo 0:00 / 5:12',
    miss: 'Ouvir a notícia doeu.',
  },
  {
    id: 'pt.other.google-fontes',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (siga|adicione|marque) .. _? (no google news|no google notícias|no google discover|como fonte preferida|às suas fontes preferidas|às fontes preferidas|nas suas fontes preferidas) .. $',
    max: 25,
    hit: 'Siga o jornal no Google Notícias',
    miss: 'O Google cresceu.',
  },
  {
    id: 'pt.other.ia',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (este|esse)? (resumo|texto|conteúdo|áudio) (foi)? (automático|automaticamente)? (gerado|feito|produzido|criado) (por|com) (uma)? (ia|inteligência artificial|ferramenta de ia|ferramenta de inteligência artificial|ferramenta) (e revisado por _|e revisto por _|e revisado por _ _|e revisto por _ _|com supervisão humana)? $',
    max: 30,
    hit: 'Resumo gerado por ferramenta de IA',
    miss: 'O texto foi feito por ela.',
  },
  {
    id: 'pt.newsletter.receba',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      'receba (no seu email|no seu e mail|na sua caixa|no teu email|no teu e mail|todas as manhãs|toda semana|todos os dias|grátis|gratuitamente|de graça|a nossa|as nossas|nossa|nossas|nosso|o nosso) .. (notícias|novidades|newsletter|newsletters|boletim|destaques) ...',
    max: 35,
    hit: 'Receba no seu e-mail as notícias do dia',
    miss: 'Receba o prêmio, disse.',
  },
  {
    id: 'pt.newsletter.inscreva',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '(inscreva se|cadastre se|subscreva|assine) ... (newsletter|newsletters|nosso boletim|boletim diário|boletim informativo) ...',
    max: 35,
    hit: 'Inscreva-se na nossa newsletter',
    miss: 'Inscreva-se na corrida.',
  },
  {
    id: 'pt.comments.comentar',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (comente|comentar|deixe seu comentário|deixe o seu comentário|seja o primeiro a comentar|faça login para comentar|escreva um comentário|ver comentários) (aqui|abaixo|este artigo|esta notícia|esta matéria|o artigo|a notícia|a matéria|esta reportagem)? $',
    max: 8,
    hit: 'Seja o primeiro a comentar',
    miss: 'Comentar o jogo era o seu modo de viver.',
  },
  {
    id: 'pt.share.compartilhar',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (compartilhe|compartilhar|partilhar|partilhe|copiar link|enviar por email|salvar|guardar) (esta|este|essa|esse|no|por|via|pelo) (notícia|matéria|artigo|reportagem|texto|whatsapp|facebook|link|email) $',
    max: 7,
    hit: 'Compartilhe esta notícia',
    miss: 'Guardar a notícia foi difícil para ela, que morava só.',
  },
  {
    id: 'pt.ad.continua',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (publicidade|anúncio)? (continua|continue|role) (a ler|lendo)? (depois|após|abaixo)? (da publicidade|do anúncio|a publicidade|o anúncio|para continuar) $',
    max: 9,
    hit: 'Continua depois da publicidade',
    miss: 'Continua a chuva.',
  },
  {
    id: 'pt.other.ouvir-weak',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (ouvir|ouça|escutar|ouça este|ouvir o|ouça a) (artigo|notícia|matéria|reportagem|este artigo|texto) .. .. .. $',
    max: 9,
    hit: 'Ouvir artigo 0:00 / 5:12',
    miss: 'Ouvir a notícia doeu.',
  },
  {
    id: 'pt.other.ia-weak',
    kind: 'other',
    strength: 'likely',
    phrase:
      '(resumo|texto|conteúdo|áudio) ... (gerado|feito|produzido|criado) (por|com) (ia|inteligência artificial|ferramenta) ...',
    max: 30,
    hit: 'Resumo gerado por ferramenta de IA',
    miss: 'O texto foi feito por ela.',
  },
  {
    id: 'pt.other.erro-weak',
    kind: 'other',
    strength: 'likely',
    phrase: '^ (encontrou|viu|achou) (um|algum)? erro <?> .. .. $',
    hit: 'Encontrou um erro? Avise-nos',
    miss: 'Encontrou um erro nas contas da câmara e demitiu-se logo.',
  },
  {
    id: 'pt.paywall.article-exclusive-weak',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ este|esta artigo|conteúdo|matéria|reportagem|notícia|texto|vídeo (é|é um conteúdo|é uma matéria|está)? (exclusivo|exclusiva|exclusivamente|reservado|reservada|restrito|restrita|disponível apenas|disponível só|disponível exclusivamente|apenas|só) (para|a|aos|dos) (os|nossos|os nossos)? assinantes|subscritores|registados|cadastrados',
    hit: 'Este conteúdo é exclusivo para assinantes',
    miss: 'Este vídeo exclusivo, gravado para os assinantes de uma rede de fãs, foi parar à mesa da juíza.',
  },
  {
    id: 'pt.related.veja-tambem-weak',
    kind: 'related',
    strength: 'likely',
    phrase: '^ (veja|veja também|leia|leia ainda|ler mais|saiba mais|confira|veja mais|assista) <:> ...',
    max: 30,
    hit: 'Veja também: Mercado reabre',
    miss: 'Veja bem, disse ele.',
  },
  {
    id: 'pt.share.share-on-weak',
    kind: 'share',
    strength: 'likely',
    phrase:
      '^ (compartilhe|compartilhar|partilhe|partilhar|enviar) (esta notícia|este artigo|esta matéria|o artigo)? (no|via|pelo|por|em|nas) (facebook|twitter|whatsapp|linkedin|telegram|x|e-mail|email|pinterest|redes sociais|suas redes sociais)',
    max: 14,
    hit: 'Partilhar no Facebook',
    miss: 'Compartilhou no Facebook o bilhete premiado, e no dia seguinte já não o tinha.',
  },
  {
    id: 'pt.paywall.subscribe-and-weak',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (assine|subscreva|seja assinante|torne-se assinante|torna-te assinante|faça sua assinatura) ... (e tenha|e leia|e receba acesso|e ganhe|e apoie|e aproveite|e continue|e aceda|e acesse|e desbloqueie|por apenas|a partir de|para ler|para continuar|para ter acesso|para acessar|com desconto)',
    hit: 'Assine o Correio da Ribeira e tenha acesso ilimitado',
    miss: '«Assine aqui e pode ir para casa», disse o escrivão a Otávio, que nem leu a folha.',
  },
  {
    id: 'pt.copyright.forbidden-weak',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '^ (é)? (proibida|expressamente proibida|vedada|interdita) (a)? (reprodução|sua reprodução|reprodução total|cópia) ... (total ou parcial|parcial|deste conteúdo|do conteúdo|desta|deste)',
    max: 50,
    hit: 'É proibida a reprodução total ou parcial deste conteúdo',
    miss: 'É proibida a reprodução de javalis em cativeiro, lembra a bióloga Inês Toledo.',
  },
  {
    id: 'pt.related.mais-lidas-weak',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (mais lidas|as mais lidas|mais lidos|mais vistas|últimas notícias|leia mais notícias|mais notícias|notícias relacionadas|artigos relacionados|conteúdos relacionados|matérias relacionadas) .. .. .. $',
    max: 8,
    hit: 'Mais lidas',
    miss: 'Mais lidas que as cartas eram as receitas da avó, disse.',
  },
  {
    id: 'pt.paywall.quota-left-weak',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (você leu|você já leu|você tem|você ainda tem|tem|tem ainda|ainda tem|restam-lhe|resta-lhe|restam-te) mais? <number>|um|uma|dois|duas|três|cinco (de)? <number>? (artigo|artigos|matérias|reportagens|textos|matéria|acessos) (gratuit*|grátis|restantes)',
    max: 16,
    hit: 'Restam-lhe 2 artigos gratuitos',
    miss: 'Tem cinco artigos da lei por regulamentar, e o grupo de trabalho só se reúne em março.',
  },
  {
    id: 'pt.newsletter.receba-weak',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '(receba|receber|recebe) ... (newsletter|no seu email|no seu e mail|na sua caixa|no teu email|boletim|todas as manhãs|toda semana|todos os dias) ...',
    max: 35,
    hit: 'Receba no seu e-mail as notícias do dia',
    miss: 'Receba o prêmio, disse.',
  },
  {
    id: 'pt.newsletter.email-delivery-weak',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (receba|quer receber|quero receber|recebe as|cadastre-se|inscreva-se) ... .. (no seu e-mail|no seu email|no teu e-mail|no teu email|em seu e-mail|em seu email|por e-mail|por email|na sua caixa de entrada|na sua caixa de correio|em sua caixa de entrada|no seu celular|no seu telemóvel|no seu whatsapp|pelo whatsapp|no whatsapp|no telegram)',
    max: 30,
    hit: 'Receba as principais notícias do dia no seu e-mail',
    miss: 'Recebeu a notícia da demissão por e-mail, às três da manhã, enquanto dava de mamar.',
  },
  {
    id: 'pt.newsletter.channel-weak',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (entre|participe|faça parte|inscreva-se|siga|junte-se|clique aqui e participe|clique aqui e entre|acesse) (no nosso|do nosso|ao nosso|o nosso|em nosso|da nossa|à nossa|na nossa|nosso|nos nossos|no|do|ao|o) (canal|grupo de notícias|canal de notícias|canal oficial|comunidade|grupos|grupo oficial) ... whatsapp|telegram|youtube|messenger',
    hit: 'Participe do nosso canal no WhatsApp',
    miss: 'Entre no grupo de pais, no WhatsApp, corria desde cedo o boato da creche fechada.',
  },
  {
    id: 'pt.disclaimer.opinions-weak',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ (as|os)? (opiniões|artigos|textos|conceitos|ideias|pontos de vista) (aqui)? (expressas|expressos|expressados|publicados|assinados|veiculados|emitidas|emitidos|contidas|manifestadas|de opinião|dos colunistas|dos autores) ... autor|autores|autora|artigo|artigos|texto|coluna|colunistas|espaço|seção|secção|site|portal|opinião|signatários ... (não refletem|exclusiva do|exclusiva dos|vincula|não representam|não expressam|não traduzem|não correspondem|responsabilidade|vinculam)',
    max: 60,
    hit: 'As opiniões expressas neste artigo vinculam apenas os seus autores',
    miss: 'As opiniões expressas pelo ministro Abílio Sequeira não refletem a posição do governo, disse a porta-voz.',
  },
  {
    id: 'pt.share.follow-us-weak',
    kind: 'share',
    strength: 'likely',
    phrase:
      '^ (siga|siga-nos|segue-nos|curta|nos siga|seguir) ... (no|nas|no nosso|na nossa|nos nossos) (google notícias|google news|google|facebook|instagram|twitter|tiktok|youtube|linkedin|x|threads|redes sociais)',
    max: 16,
    hit: 'Siga o Correio da Ribeira no Google Notícias',
    miss: 'Quem siga no Instagram a atleta Noémia Vaz viu o gesso antes da imprensa.',
  },
]
