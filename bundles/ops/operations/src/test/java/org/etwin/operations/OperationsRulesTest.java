package org.etwin.operations;

import org.etwin.testing.CoreRules;

class OperationsRulesTest extends CoreRules {}
