package org.etwin.twinspace.ui;

import org.etwin.testing.UiRules;

class TwinSpacePagesRulesTest extends UiRules {}
