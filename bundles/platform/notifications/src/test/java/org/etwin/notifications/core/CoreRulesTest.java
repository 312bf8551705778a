package org.etwin.notifications.core;

import org.etwin.testing.CoreRules;

class CoreRulesTest extends CoreRules {}
