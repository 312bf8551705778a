package org.etwin.twinspace.core;

import org.etwin.testing.TextRules;

class TwinSpaceTextsTest extends TextRules {}
