package org.isnad.analyze.statement;

/// Classes of function words and frames, as `words.tsv` names them.
enum WordClass {
  /// إن، أن and their pronouns.
  THAT,
  /// فإن: what is said, after a source that was named first.
  THEN,
  RELATIVE,
  /// What makes of a saying none.
  NOT,
  ADVERB,
  /// Begins the reporter's own tail.
  TAIL,
  /// Joins a clause with what stands before.
  JOINER,
  PREPOSITION,
  /// An occasion of speech.
  OCCASION,
  /// A word whose first letter is no particle: بعض، لجنة.
  WHOLE,
  /// What is refused where nothing is said: رفض التعليق.
  SILENCE,
  /// Opens a clause about the noun before it: «مهندس شارك في …».
  CLAUSE,
  /// A word that no phrase which names a speaker goes on with.
  BOUNDARY,
  /// Leads to the one for whom somebody speaks: باسم.
  ON_BEHALF,
  /// Who is posted to a place, so that «في …» after the noun belongs to it.
  POSTED,
  /// What a source is to those whom it knows: قريبة من، مطلعة على.
  NEAR,
  /// What a body or expert has to do with, «ب…» after it: معنية بحقوق الإنسان.
  CONCERNED,
  /// What somebody does who is known by it only: «مهندس شارك في …».
  PURSUIT,
  /// The subject's own pronoun before its verb: وهو يقول، لكنها شددت.
  PRONOUN,
  /// Goes before the noun that speaks: «نفس المصدر», «أكبر نقابة».
  BEFORE_NOUN,
  /// Goes on within a name: بن، آل، أبو.
  NAME_JOINER,
  /// An occasion of talk with an outlet: مقابلة، استضافة.
  CONVERSATION,
  /// Leads to the outlet of a conversation: مع، على.
  CONVERSED,
  /// Leads to who carries what was said: «تصريح نقلته …».
  CARRIED,
  /// Hands a document's words to its author: «حصيلة أعلنها …».
  AUTHORED,
  /// Something done by rule: what stands after «وفق» and is no source. Without the article.
  MEASURE,
  /// A country or seat of power whose name is masculine.
  MASCULINE_PLACE,
  /// Opens a clause whose subject stands before its verb: كان، أن.
  AUXILIARY,
  /// Stands between a subject and the cue after it: قد، بدوره.
  BEFORE_CUE,
  /// Belongs to the clause of the cue right after it: وقد، كان، لم.
  VERBAL_PARTICLE,
  /// May open a sentence before its subject: لكن، غير أن.
  OPENER,
  /// A preposition after which nobody is the subject.
  GOVERNING,
  /// What: opens a clause that is told by the way.
  FREE_RELATIVE,
  /// Makes a verb in the present one of the future: سوف.
  FUTURE,
  /// Leads to what a proposal or plan is about: بشأن.
  TOPIC,
  /// After «إن» it asks whether: إن كان.
  WAS,
  /// Points back at a quotation that stands before its cue: هكذا قال.
  THUS,
  /// Takes the أن after it for itself, so that no cue has it: بعد أن، دون أن، من المقرر أن.
  GOVERNOR,
  /// Stands before nouns alone, so that what follows is no verb: على طلب، هذا الرد.
  NOMINAL,
  /// Written like a form of a cue and another word: سموه, لافتات.
  NO_CUE,
  /// What somebody keeps back: ذكر اسمه.
  IDENTITY,
  /// What is said of a thing that is held to be so, by nobody: تعتبر أكبر جزيرة.
  PREDICATE,
  /// After a comma it leads a circumstance that the reporter adds to a phrase: «…، بعد فرز الأصوات».
  CIRCUMSTANCE,
  /// Where or how something was said, behind what was said: «… في مؤتمر صحفي».
  SPEECH_FRAME,
  /// A noun that a clause after أن may explain: «أكد أهمية أن …».
  CLAUSE_NOUN,
  /// What something is said on, after على: «على حسابه».
  PLATFORM,
  /// Some of those who were named: «ومنهم من يقول».
  SOME,
  /// Leads to what a speaker before a title's colon speaks of: «فلان تعقيبا على …: …».
  COMMENTING,
  /// Opens what somebody says of himself: نأمل، لن.
  FIRST_PERSON,
  /// A seat of power that stands for its government.
  SEAT,
  /// Who convicts, which is no condemnation in words: أدانت المحكمة.
  COURT
}
