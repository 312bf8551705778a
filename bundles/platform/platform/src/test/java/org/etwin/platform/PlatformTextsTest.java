package org.etwin.platform;

import org.etwin.testing.TextRules;

class PlatformTextsTest extends TextRules {}
