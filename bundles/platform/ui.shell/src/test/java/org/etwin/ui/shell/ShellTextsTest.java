package org.etwin.ui.shell;

import org.etwin.testing.TextRules;

class ShellTextsTest extends TextRules {}
