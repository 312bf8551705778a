package org.etwin.notifications.mail.core;

import org.etwin.testing.TextRules;

class TextRulesTest extends TextRules {}
