package org.etwin.network;

import org.etwin.testing.TextRules;

class TextRulesTest extends TextRules {}
