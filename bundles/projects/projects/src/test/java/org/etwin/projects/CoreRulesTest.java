package org.etwin.projects;

import org.etwin.testing.CoreRules;

class CoreRulesTest extends CoreRules {}
