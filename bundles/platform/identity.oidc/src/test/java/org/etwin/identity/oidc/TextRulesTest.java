package org.etwin.identity.oidc;

import org.etwin.testing.TextRules;

class TextRulesTest extends TextRules {}
