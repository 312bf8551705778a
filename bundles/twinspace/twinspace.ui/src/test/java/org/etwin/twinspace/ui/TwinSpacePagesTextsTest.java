package org.etwin.twinspace.ui;

import org.etwin.testing.TextRules;

class TwinSpacePagesTextsTest extends TextRules {}
