import { StateCell as StateCell_7c7b53fe2523367f0e2589f26155842d } from '../../../../src/admin/commands/StateCell'
import { MomentCell as MomentCell_00516bbf889969fab8e8c563db016b04 } from '../../../../src/admin/lists/MomentCell'
import { StandingBoard as StandingBoard_ee31fcb79d29ebbc741aa226746cdc75 } from '../../../../src/admin/commands/board/StandingBoard'
import { SimilarTitles as SimilarTitles_c62499af2d04a92066bfcb2a776223c3 } from '../../../../src/admin/writing/SimilarTitles'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Table as Table_cc5921613712e44e3e8760df21624b8d } from '../../../../src/admin/editor/Table'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextLength as TextLength_8dd7a44ff1f0ded8d8bb3d33a61021fa } from '../../../../src/admin/writing/TextLength'
import { DeskTalk as DeskTalk_9f06dd1d2e6da0c04cd24c7a87772ea6 } from '../../../../src/admin/commands/talk/DeskTalk'
import { HanoiDateCell as HanoiDateCell_b3b086897df6b0567bd6bb062f0910a2 } from '../../../../src/admin/dates/HanoiDateCell'
import { ListTools as ListTools_48994296aaf8ad2c5b41c659bae4f4a7 } from '../../../../src/admin/lists/ListTools'
import { CommandBar as CommandBar_2decc620ee0245e41925ef12c19eeb9a } from '../../../../src/admin/commands/CommandBar'
import { PreviewControl as PreviewControl_2cffc1708ca5e4e823b4d73ef269ac47 } from '../../../../src/admin/preview/PreviewControl'
import { HanoiDateField as HanoiDateField_57a0bf952915c3ccb67a79bfd1b0de17 } from '../../../../src/admin/dates/HanoiDateField'
import { NextYear as NextYear_dd840182f433c4c698afa2dee5280c48 } from '../../../../src/admin/successor/NextYear'
import { ConsentCell as ConsentCell_b9d22c5fa71c78de763b5fc141e42d2f } from '../../../../src/admin/consent/ConsentCell'
import { ConsentBar as ConsentBar_b5fc2b6fde3e2ab415ac1e3e400f2f76 } from '../../../../src/admin/consent/ConsentBar'
import { ConsumerKeys as ConsumerKeys_6a2dbcdbfd235768e52e5a4ab7bbcdf5 } from '../../../../src/admin/keys/ConsumerKeys'
import { OriginsField as OriginsField_cd89cb2b2594ce46546c793cfcd85c9f } from '../../../../src/admin/keys/OriginsField'
import { AnonymousUsage as AnonymousUsage_a2d99d341c017dfddc2c6937caba40d3 } from '../../../../src/admin/keys/AnonymousUsage'
import { AccountSafety as AccountSafety_0c463edfc88baf95a1c96584a2e43ab5 } from '../../../../src/admin/account/AccountSafety'
import { AuditWordCell as AuditWordCell_c0f7dbea80976315076ad429d539bef2 } from '../../../../src/admin/account/AuditWord'
import { AuditWord as AuditWord_c0f7dbea80976315076ad429d539bef2 } from '../../../../src/admin/account/AuditWord'
import { LetterView as LetterView_0426cd6c51430b8a6d0444809de77a6b } from '../../../../src/admin/outbox/LetterView'
import { StatusCell as StatusCell_aaaa18a9b05c7c7f6e331c5515ded607 } from '../../../../src/admin/outbox/StatusCell'
import { TestLetter as TestLetter_37d70de4c97e89e202ad8b2e1776ff2e } from '../../../../src/admin/outbox/TestLetter'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { Icon as Icon_140b4f9ed177235872490c802f58065f } from '../../../../src/admin/look/Icon'
import { Logo as Logo_7d4c061ac0c43875969a0cf5210a9709 } from '../../../../src/admin/look/Logo'
import { OpenNavigation as OpenNavigation_5ac890818d86da27f195a44b492d3e96 } from '../../../../src/admin/look/OpenNavigation'
import { Overviews as Overviews_0e5d77f18ae8105221dbddfe0f18d711 } from '../../../../src/admin/look/Overviews'
import { FixedWords as FixedWords_2098f3e285509211f5739c8099cc1b12 } from '../../../../src/admin/look/FixedWords'
import { LegacyPaste as LegacyPaste_aca143c8e4515a475459090e9600f602 } from '../../../../src/admin/paste/LegacyPaste'
import { SignInView as SignInView_b4a4fdaa53ac87e08153fda1a1deb47d } from '../../../../src/admin/account/SignInView'
import { Board as Board_12ab6ea5822e3ee9c7b1829293e17a97 } from '../../../../src/admin/board/Board'
import { CalendarPage as CalendarPage_8e541488a9920e9cad033f71891966b5 } from '../../../../src/admin/calendar/CalendarPage'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/commands/StateCell#StateCell": StateCell_7c7b53fe2523367f0e2589f26155842d,
  "/src/admin/lists/MomentCell#MomentCell": MomentCell_00516bbf889969fab8e8c563db016b04,
  "/src/admin/commands/board/StandingBoard#StandingBoard": StandingBoard_ee31fcb79d29ebbc741aa226746cdc75,
  "/src/admin/writing/SimilarTitles#SimilarTitles": SimilarTitles_c62499af2d04a92066bfcb2a776223c3,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/editor/Table#Table": Table_cc5921613712e44e3e8760df21624b8d,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/writing/TextLength#TextLength": TextLength_8dd7a44ff1f0ded8d8bb3d33a61021fa,
  "/src/admin/commands/talk/DeskTalk#DeskTalk": DeskTalk_9f06dd1d2e6da0c04cd24c7a87772ea6,
  "/src/admin/dates/HanoiDateCell#HanoiDateCell": HanoiDateCell_b3b086897df6b0567bd6bb062f0910a2,
  "/src/admin/lists/ListTools#ListTools": ListTools_48994296aaf8ad2c5b41c659bae4f4a7,
  "/src/admin/commands/CommandBar#CommandBar": CommandBar_2decc620ee0245e41925ef12c19eeb9a,
  "/src/admin/preview/PreviewControl#PreviewControl": PreviewControl_2cffc1708ca5e4e823b4d73ef269ac47,
  "/src/admin/dates/HanoiDateField#HanoiDateField": HanoiDateField_57a0bf952915c3ccb67a79bfd1b0de17,
  "/src/admin/successor/NextYear#NextYear": NextYear_dd840182f433c4c698afa2dee5280c48,
  "/src/admin/consent/ConsentCell#ConsentCell": ConsentCell_b9d22c5fa71c78de763b5fc141e42d2f,
  "/src/admin/consent/ConsentBar#ConsentBar": ConsentBar_b5fc2b6fde3e2ab415ac1e3e400f2f76,
  "/src/admin/keys/ConsumerKeys#ConsumerKeys": ConsumerKeys_6a2dbcdbfd235768e52e5a4ab7bbcdf5,
  "/src/admin/keys/OriginsField#OriginsField": OriginsField_cd89cb2b2594ce46546c793cfcd85c9f,
  "/src/admin/keys/AnonymousUsage#AnonymousUsage": AnonymousUsage_a2d99d341c017dfddc2c6937caba40d3,
  "/src/admin/account/AccountSafety#AccountSafety": AccountSafety_0c463edfc88baf95a1c96584a2e43ab5,
  "/src/admin/account/AuditWord#AuditWordCell": AuditWordCell_c0f7dbea80976315076ad429d539bef2,
  "/src/admin/account/AuditWord#AuditWord": AuditWord_c0f7dbea80976315076ad429d539bef2,
  "/src/admin/outbox/LetterView#LetterView": LetterView_0426cd6c51430b8a6d0444809de77a6b,
  "/src/admin/outbox/StatusCell#StatusCell": StatusCell_aaaa18a9b05c7c7f6e331c5515ded607,
  "/src/admin/outbox/TestLetter#TestLetter": TestLetter_37d70de4c97e89e202ad8b2e1776ff2e,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "/src/admin/look/Icon#Icon": Icon_140b4f9ed177235872490c802f58065f,
  "/src/admin/look/Logo#Logo": Logo_7d4c061ac0c43875969a0cf5210a9709,
  "/src/admin/look/OpenNavigation#OpenNavigation": OpenNavigation_5ac890818d86da27f195a44b492d3e96,
  "/src/admin/look/Overviews#Overviews": Overviews_0e5d77f18ae8105221dbddfe0f18d711,
  "/src/admin/look/FixedWords#FixedWords": FixedWords_2098f3e285509211f5739c8099cc1b12,
  "/src/admin/paste/LegacyPaste#LegacyPaste": LegacyPaste_aca143c8e4515a475459090e9600f602,
  "/src/admin/account/SignInView#SignInView": SignInView_b4a4fdaa53ac87e08153fda1a1deb47d,
  "/src/admin/board/Board#Board": Board_12ab6ea5822e3ee9c7b1829293e17a97,
  "/src/admin/calendar/CalendarPage#CalendarPage": CalendarPage_8e541488a9920e9cad033f71891966b5,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
