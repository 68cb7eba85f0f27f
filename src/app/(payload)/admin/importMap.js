import { StateCell as StateCell_7c7b53fe2523367f0e2589f26155842d } from '../../../../src/admin/commands/StateCell'
import { StandingBoard as StandingBoard_ee31fcb79d29ebbc741aa226746cdc75 } from '../../../../src/admin/commands/board/StandingBoard'
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
import { DeskTalk as DeskTalk_9f06dd1d2e6da0c04cd24c7a87772ea6 } from '../../../../src/admin/commands/talk/DeskTalk'
import { HanoiDateCell as HanoiDateCell_b3b086897df6b0567bd6bb062f0910a2 } from '../../../../src/admin/dates/HanoiDateCell'
import { CommandBar as CommandBar_2decc620ee0245e41925ef12c19eeb9a } from '../../../../src/admin/commands/CommandBar'
import { LetterView as LetterView_0426cd6c51430b8a6d0444809de77a6b } from '../../../../src/admin/outbox/LetterView'
import { StatusCell as StatusCell_aaaa18a9b05c7c7f6e331c5515ded607 } from '../../../../src/admin/outbox/StatusCell'
import { TestLetter as TestLetter_37d70de4c97e89e202ad8b2e1776ff2e } from '../../../../src/admin/outbox/TestLetter'
import { HanoiDateField as HanoiDateField_57a0bf952915c3ccb67a79bfd1b0de17 } from '../../../../src/admin/dates/HanoiDateField'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { Icon as Icon_140b4f9ed177235872490c802f58065f } from '../../../../src/admin/look/Icon'
import { Logo as Logo_7d4c061ac0c43875969a0cf5210a9709 } from '../../../../src/admin/look/Logo'
import { UnsentNotice as UnsentNotice_41d18003247cacd0b5ca8548fd2b47fa } from '../../../../src/admin/outbox/UnsentNotice'
import { LoginWelcome as LoginWelcome_fadce44ed78b8407a33146733cbf1265 } from '../../../../src/admin/look/LoginWelcome'
import { OpenNavigation as OpenNavigation_5ac890818d86da27f195a44b492d3e96 } from '../../../../src/admin/look/OpenNavigation'
import { FixedWords as FixedWords_2098f3e285509211f5739c8099cc1b12 } from '../../../../src/admin/look/FixedWords'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/commands/StateCell#StateCell": StateCell_7c7b53fe2523367f0e2589f26155842d,
  "/src/admin/commands/board/StandingBoard#StandingBoard": StandingBoard_ee31fcb79d29ebbc741aa226746cdc75,
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
  "/src/admin/commands/talk/DeskTalk#DeskTalk": DeskTalk_9f06dd1d2e6da0c04cd24c7a87772ea6,
  "/src/admin/dates/HanoiDateCell#HanoiDateCell": HanoiDateCell_b3b086897df6b0567bd6bb062f0910a2,
  "/src/admin/commands/CommandBar#CommandBar": CommandBar_2decc620ee0245e41925ef12c19eeb9a,
  "/src/admin/outbox/LetterView#LetterView": LetterView_0426cd6c51430b8a6d0444809de77a6b,
  "/src/admin/outbox/StatusCell#StatusCell": StatusCell_aaaa18a9b05c7c7f6e331c5515ded607,
  "/src/admin/outbox/TestLetter#TestLetter": TestLetter_37d70de4c97e89e202ad8b2e1776ff2e,
  "/src/admin/dates/HanoiDateField#HanoiDateField": HanoiDateField_57a0bf952915c3ccb67a79bfd1b0de17,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "/src/admin/look/Icon#Icon": Icon_140b4f9ed177235872490c802f58065f,
  "/src/admin/look/Logo#Logo": Logo_7d4c061ac0c43875969a0cf5210a9709,
  "/src/admin/outbox/UnsentNotice#UnsentNotice": UnsentNotice_41d18003247cacd0b5ca8548fd2b47fa,
  "/src/admin/look/LoginWelcome#LoginWelcome": LoginWelcome_fadce44ed78b8407a33146733cbf1265,
  "/src/admin/look/OpenNavigation#OpenNavigation": OpenNavigation_5ac890818d86da27f195a44b492d3e96,
  "/src/admin/look/FixedWords#FixedWords": FixedWords_2098f3e285509211f5739c8099cc1b12,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
